using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>The colours of a file: those of the layout, with those of the theme in their places.</summary>
sealed class Palette(DocumentTheme theme)
{
    public PdfColor Of(Tint tint) => PdfColor.FromRgb(theme.ColorOf(tint));
}
