namespace Relations.Documents;

/// <summary>A size of paper.</summary>
public enum PaperSize
{
    /// <summary>210 × 297 mm, the size of most of the world.</summary>
    A4,

    /// <summary>8.5 × 11 inches, the size of North America.</summary>
    Letter,
}
