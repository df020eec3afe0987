namespace Relations.Pdf;

/// <summary>A point on a page, in points, from the page's top left corner; y grows downwards.</summary>
/// <param name="X">How far it is from the left side.</param>
/// <param name="Y">How far it is from the upper side.</param>
public readonly record struct PdfPoint(double X, double Y);
