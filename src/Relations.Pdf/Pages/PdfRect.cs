namespace Relations.Pdf;

/// <summary>An upright rectangle on a page, in points, from the page's top left corner; y grows downwards.</summary>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its upper side.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
public readonly record struct PdfRect(double X, double Y, double Width, double Height);
