namespace Relations.Pdf;

/// <summary>How the items of a list are labelled.</summary>
public enum ListNumbering
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By bullets.</summary>
    Disc,

    /// <summary>By 1, 2, 3.</summary>
    Decimal,
}
