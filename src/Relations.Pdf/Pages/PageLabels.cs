namespace Relations.Pdf;

/// <summary>How pages are numbered, from one page on.</summary>
public enum PageNumberStyle
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>i, ii, iii.</summary>
    RomanLower,

    /// <summary>I, II, III.</summary>
    RomanUpper,

    /// <summary>No number, only the prefix.</summary>
    None,
}

/// <summary>The labels that viewers show for a page and those after it, up to the next page with labels of its own.</summary>
/// <param name="Style">How the number is written.</param>
/// <param name="Start">The number of the first of the pages; 1 or more.</param>
/// <param name="Prefix">What stands before the number; may be empty.</param>
public sealed record PageLabels(PageNumberStyle Style, int Start = 1, string Prefix = "");
