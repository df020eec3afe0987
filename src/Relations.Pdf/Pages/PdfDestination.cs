namespace Relations.Pdf;

/// <summary>A position that links and bookmarks lead to.</summary>
/// <param name="Page">The page.</param>
/// <param name="Y">What comes to the top of the window, in points from the page's upper side.</param>
public sealed record PdfDestination(PdfPage Page, double Y = 0);
