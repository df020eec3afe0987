using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>The colours of a file: those of the layout, with those of the theme in their places.</summary>
sealed class Palette(DocumentTheme theme)
{
    public PdfColor Of(Tint tint)
    {
        var isAccent = tint == Tint.Deep || tint == Tint.Of(Tone.Accent);
        var isSecond = tint == Tint.Teal || tint == Tint.Of(Tone.Second);
        return PdfColor.FromRgb(
            isAccent && theme.Accent is { } accent ? accent
            : isSecond && theme.Second is { } second ? second
            : tint.Rgb
        );
    }
}
