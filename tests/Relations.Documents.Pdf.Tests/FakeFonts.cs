using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf.Tests;

/// <summary>Fonts in which every character is half as wide as it is high.</summary>
sealed class FakeFonts : ITextMeasure
{
    public static readonly Lettering Ten = new(Face.Serif, 10, "en");

    public (string Text, double Width) Measure(Lettering lettering, ReadOnlySpan<char> word) =>
        (word.ToString(), word.Length * lettering.Size / 2);

    /// <summary>Pieces of a text of 10 points, so that each character is 5 points wide.</summary>
    public static TextFragment[] Read(string text) =>
        Setting().Read([new Text(text)], Style, new(null, Tag.P), double.MaxValue);

    public static TypeStyle Style { get; } = new(Family.Serif, 10, 15, Tint.Ink);

    public static LayoutContext Setting(params Block[] blocks)
    {
        var document = SampleDocument.Of(blocks);
        return new(document, new FakeFonts(), PageFrame.Of(PaperSize.A4), Outline.Of(document), new(), null);
    }

    public static Typesetter Typesetter(params Block[] blocks) =>
        new(SampleDocument.Of(blocks), new FakeFonts(), PageFrame.Of(PaperSize.A4));
}
