using System.Text;
using Relations.Pdf.Conformance;
using UglyToad.PdfPig;

namespace Relations.Documents.Pdf.Tests;

public sealed class PdfRendererTests
{
    static readonly byte[] Written = Write(EveryBlock.Document);

    [Fact]
    public void A_document_with_every_block_conforms() => Assert.Empty(ConformanceCheck.Run(Written));

    [Fact]
    public void A_draft_on_letter_paper_with_its_data_attached_conforms()
    {
        var file = new AttachedFile("dossier.json", "application/json", "{}"u8.ToArray(), "The dossier.");
        var settings = new PdfSettings { Paper = PaperSize.Letter, Attachments = [file] };
        Assert.Empty(ConformanceCheck.Run(Write(Draft, settings)));
    }

    [Fact]
    public void A_document_of_rows_and_notes_higher_than_pages_and_of_empty_parts_conforms()
    {
        var words = new Text(string.Join(' ', Enumerable.Repeat("sözlər", 1500)));
        var document = SampleDocument.Of(
            new Heading(2, ["A level too deep", new Footnote(["note"])]),
            new Heading(1, []),
            new Paragraph([]) { Anchor = "empty" },
            new Table(
                [new("A"), new("B")],
                [
                    [new([words]), new([])],
                    [new([new Footnote([words])])],
                ]
            )
            {
                HasRowHeaders = true,
            },
            new Table([], []) { Caption = "nothing" },
            new ListBlock([
                [],
                [new KeepTogether([new Paragraph([words]), new Paragraph([words])])],
            ]),
            new FactBox([new("", []), new("long", [words])]) { Caption = "facts" },
            new Paragraph([new Reference("empty", ["there"]), new Hyperlink(new("a/b", UriKind.Relative), ["here"])])
        );
        Assert.Empty(ConformanceCheck.Run(Write(document)));
    }

    [Theory]
    [InlineData(PaperSize.A4, 595.276, 841.89)]
    [InlineData(PaperSize.Letter, 612, 792)]
    public void Pages_have_the_size_of_the_paper(PaperSize paper, double width, double height)
    {
        using var pdf = PdfDocument.Open(Write(EveryBlock.Document, new() { Paper = paper }));
        Assert.All(
            pdf.GetPages(),
            page => Assert.Equal((width, height), (Math.Round(page.Width, 3), Math.Round(page.Height, 3)))
        );
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(Written, Write(EveryBlock.Document));

    [Fact]
    public void Every_page_bears_its_number_and_how_many_there_are()
    {
        using var pdf = PdfDocument.Open(Written);
        foreach (var page in pdf.GetPages())
            Assert.Contains(
                FormattableString.Invariant($"Page {page.Number} of {pdf.NumberOfPages}"),
                page.Text,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void Every_page_of_a_draft_says_so()
    {
        using var pdf = PdfDocument.Open(Write(Draft));
        Assert.All(pdf.GetPages(), page => Assert.Contains("DRAFT – 3 errors", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Bookmarks_are_the_headings_below_each_other()
    {
        using var pdf = PdfDocument.Open(Written);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var title = Assert.Single(bookmarks.Roots);
        Assert.Equal(["Beginnings", "Visits", "Formats and projects"], title.Children.Select(child => child.Title));
        Assert.Equal(["Names in their own writing"], title.Children[0].Children.Select(child => child.Title));
    }

    [Fact]
    public void What_no_font_has_and_what_runs_from_right_to_left_is_reported_and_nothing_is_written()
    {
        var document = SampleDocument.Of(
            new Paragraph([new Text("Bağdad بغداد")]),
            new Table(
                [new("日付")],
                [
                    [new([new Footnote(["ok"])])],
                ]
            )
        );
        using var output = new MemoryStream();
        var found = PdfRenderer.Write(document, output);

        Assert.Equal(["Bağdad بغداد", "日付"], found.Select(text => text.Text));
        Assert.Equal([UnprintableReason.RightToLeft, UnprintableReason.NotInFonts], found.Select(text => text.Reason));
        Assert.Equal([new Rune('日'), new Rune('付')], found[1].Characters);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Characters_of_two_units_that_no_font_has_are_reported_with_those_of_one()
    {
        var document = SampleDocument.Of(new Paragraph([new Text("Ann 😀 Lee"), new Text("𐍈")]));
        using var output = new MemoryStream();
        var found = PdfRenderer.Write(document, output);

        Assert.Equal([new Rune(0x1F600), new Rune(0x10348)], found.SelectMany(text => text.Characters));
        Assert.All(found, text => Assert.Equal(UnprintableReason.NotInFonts, text.Reason));
        Assert.Equal(0, output.Length);
    }

    [Theory]
    [InlineData(Language.Turkish, "İstanbul, Iğdır, çağrı, öğüt, şükür, ₺")]
    [InlineData(Language.Azerbaijani, "Şəki, Göyçay, Ağdərə, İsmayıllı, Xarıbülbül, ₼")]
    public void Letters_of_the_languages_can_be_printed_and_read_back(Language language, string text)
    {
        var document = new Document(new("Başlıq", language), [new Paragraph([text]), new Heading(1, [text])]);
        using var pdf = PdfDocument.Open(Write(document));
        Assert.Contains(
            text,
            string.Join(' ', pdf.GetPage(1).GetWords().Select(word => word.Text)),
            StringComparison.Ordinal
        );
    }

    static Document Draft =>
        EveryBlock.Document with
        {
            Info = EveryBlock.Document.Info with { Mark = "DRAFT – 3 errors" },
        };

    static byte[] Write(Document document, PdfSettings? settings = null)
    {
        using var output = new MemoryStream();
        Assert.Empty(PdfRenderer.Write(document, output, settings));
        return output.ToArray();
    }
}
