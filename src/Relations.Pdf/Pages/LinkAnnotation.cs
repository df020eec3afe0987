namespace Relations.Pdf;

/// <summary>An area of a page that leads somewhere when it is clicked.</summary>
/// <param name="Page">The page that it lies on.</param>
/// <param name="Area">Where it lies.</param>
/// <param name="Element">The structure element that it belongs to.</param>
/// <param name="Description">Where it leads, in words.</param>
/// <param name="Uri">Where it leads outside the document; null for a link within it.</param>
/// <param name="Destination">The name of the place that it leads to in the document; null for a link out of it.</param>
sealed record LinkAnnotation(
    PdfPage Page,
    PdfRect Area,
    StructElement Element,
    string Description,
    Uri? Uri,
    string? Destination
);
