namespace Relations.Pdf;

/// <summary>An area of a page that leads somewhere when it is clicked.</summary>
/// <param name="page">The page that it lies on.</param>
/// <param name="area">Where it lies.</param>
/// <param name="element">The structure element that it belongs to.</param>
/// <param name="description">Where it leads, in words.</param>
sealed class LinkAnnotation(PdfPage page, PdfRect area, StructElement element, string description)
{
    internal PdfPage Page => page;

    internal PdfRect Area => area;

    internal StructElement Element => element;

    internal string Description => description;

    /// <summary>Where it leads outside the document; null for a link within it.</summary>
    internal Uri? Uri { get; init; }

    /// <summary>The name of the place that it leads to in the document; null for a link out of it.</summary>
    internal string? Destination { get; init; }
}
