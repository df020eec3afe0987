using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf.Tests;

/// <summary>Texts of any length are set in a time that grows with them; fonts that count what they measure tell.</summary>
public sealed class LongTextTests
{
    public static TheoryData<string, int> Texts =>
        new()
        {
            { "word ", 24_000 },
            { "w", 32_000 },
            { "e\u0301", 32_000 },
            { "fi", 32_000 },
            { "\u200B", 32_000 },
            { "a-b/", 32_000 },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_more_is_measured_than_a_few_times_what_there_is(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        var fonts = new CountingFonts();
        var document = new Document(
            new(text, Language.English) { RunningHead = text, PageOf = "{0}" },
            [
                new Heading(0, [text]),
                new Contents("Contents", 1),
                new Heading(1, [text]),
                new Paragraph([text]),
                new Table(
                    [new("a"), new(text)],
                    [
                        [new([text]), new(["b"])],
                    ]
                ),
                new Figure(new(100, 20, [new LabelMark(1, 10, text, 8)]), text, text),
            ]
        );
        var typesetter = new Typesetter(document, fonts, PageFrame.Of(PaperSize.A4));
        Assert.NotEmpty(typesetter.Pages(typesetter.Index()));
        Assert.InRange(fonts.Count, 1, 400L * length);
    }

    [Theory]
    [InlineData("word ", 24_000)]
    [InlineData("fi", 32_000)]
    public void They_are_written_in_the_fonts_of_print(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        var document = new Document(
            new(text, Language.English) { RunningHead = text },
            [new Heading(0, [text]), new Paragraph([text])]
        );
        using var output = new MemoryStream();
        Assert.Empty(PdfRenderer.Write(document, output));
    }

    sealed class CountingFonts : ITextMeasure
    {
        public long Count { get; private set; }

        public (string Text, double Width) Measure(Lettering lettering, ReadOnlySpan<char> word)
        {
            Count += word.Length;
            return (word.ToString(), word.Trim('\u200B').Length * lettering.Size / 2);
        }
    }
}
