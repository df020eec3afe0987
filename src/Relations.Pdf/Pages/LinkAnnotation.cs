namespace Relations.Pdf;

/// <summary>An area of a page that leads somewhere when it is clicked.</summary>
/// <param name="page">The page that it lies on.</param>
/// <param name="area">Where it lies.</param>
/// <param name="element">The structure element that it belongs to.</param>
/// <param name="description">Where it leads, in words.</param>
sealed class LinkAnnotation(PdfPage page, PdfRect area, StructElement element, string description)
{
    public PdfPage Page => page;

    public PdfRect Area { get; private set; } = area;

    public StructElement Element => element;

    public string Description => description;

    /// <summary>Where it leads outside the document; null for a link within it.</summary>
    public Uri? Uri { get; init; }

    /// <summary>The name of the place that it leads to in the document; null for a link out of it.</summary>
    public string? Destination { get; init; }

    /// <summary>Takes in another link where that leads to the same place from the same line of the same element: a line has one.</summary>
    public bool TakesIn(LinkAnnotation next)
    {
        if (next.Element != Element || next.Uri != Uri || next.Destination != Destination || !IsBeside(next.Area))
            return false;
        var (left, top) = (Math.Min(Area.X, next.Area.X), Math.Min(Area.Y, next.Area.Y));
        var right = Math.Max(Area.X + Area.Width, next.Area.X + next.Area.Width);
        var bottom = Math.Max(Area.Y + Area.Height, next.Area.Y + next.Area.Height);
        Area = new(left, top, right - left, bottom - top);
        return true;
    }

    // Areas of two lines may touch, for they are higher than the letters.
    bool IsBeside(PdfRect other) =>
        Math.Min(Area.Y + Area.Height, other.Y + other.Height) - Math.Max(Area.Y, other.Y)
        > Math.Min(Area.Height, other.Height) / 2;
}
