namespace Relations.Documents.Pdf.Layout;

/// <summary>A kind of letters.</summary>
enum Face
{
    Serif,
    SerifItalic,
    SerifStrong,
    Sans,
    SansItalic,
    SansStrong,
}
