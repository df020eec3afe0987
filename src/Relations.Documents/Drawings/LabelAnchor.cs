namespace Relations.Documents;

/// <summary>Where a label lies beside its anchor.</summary>
static class LabelAnchor
{
    /// <summary>Which share of its width lies before its anchor.</summary>
    public static double Before(LabelAlign align) =>
        align switch
        {
            LabelAlign.Middle => 0.5,
            LabelAlign.End => 1,
            _ => 0,
        };
}
