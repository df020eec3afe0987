using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Relations.Briefings.Tests.Content;
using Relations.Pdf.Conformance;

namespace Relations.Briefings.Tests;

/// <summary>Where links lead, what they say of it, and how many there are.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("http://президент.рф/", "http://xn--d1abbgf6aiiy.xn--p1ai/")]
    [InlineData("http://ПРЕЗИДЕНТ.РФ/", "http://xn--d1abbgf6aiiy.xn--p1ai/")]
    [InlineData(
        "https://bu\u0308cher.example/şəki?q=ə#ğ",
        "https://xn--bcher-kva.example/%C5%9F%C9%99ki?q=%C9%99#%C4%9F"
    )]
    [InlineData("https://example.org/a%20b?c=d", "https://example.org/a%20b?c=d")]
    [InlineData("mailto:ə@example.org", "mailto:%C9%99@example.org")]
    public void Addresses_are_ASCII_in_every_format(string written, string expected)
    {
        var document = SampleDocument.Of(new Paragraph([new Hyperlink(new(written), ["there"])]));
        var uri = Annotations(document).Select(one => one.Uri).Single();
        Assert.Equal(expected, uri);
        using var markdown = new MemoryStream();
        MarkdownRenderer.Write(document, markdown);
        Assert.Contains($"(<{expected}>)", Encoding.UTF8.GetString(markdown.ToArray()), StringComparison.Ordinal);
        using var word = new MemoryStream();
        WordRenderer.Write(document, word);
        using var file = WordprocessingDocument.Open(word, isEditable: false);
        Assert.Equal(expected, file.MainDocumentPart!.HyperlinkRelationships.Single().Uri.OriginalString);
    }

    [Theory]
    [InlineData(
        Language.English,
        "To section Missions, page 1",
        "Web page: there (https://example.org/)",
        "To [1.1], page 1",
        "To note a"
    )]
    [InlineData(
        Language.Turkish,
        "Bölüm: Missions, sayfa 1",
        "Web sayfası: there (https://example.org/)",
        "[1.1], sayfa 1",
        "Dipnot a"
    )]
    [InlineData(
        Language.Azerbaijani,
        "Bölmə: Missions, səhifə 1",
        "Veb-səhifə: there (https://example.org/)",
        "[1.1], səhifə 1",
        "Qeyd a"
    )]
    public void Links_say_where_they_lead_in_the_language_of_the_document(Language language, params string[] expected)
    {
        var document = new Document(
            new("T", language),
            [
                new Contents("C", 1),
                new Heading(1, ["Missions"]),
                new Paragraph([
                    new Hyperlink(new("https://example.org/"), ["there"]),
                    " ",
                    new Reference("passage", ["[1.1]"]),
                    new Footnote(["note"]),
                ]),
                new Paragraph(["Passage"]) { Anchor = "passage" },
            ]
        );
        Assert.Equal(expected, Annotations(document).Select(one => one.Contents));
    }

    [Fact]
    public void A_link_has_one_area_on_each_line()
    {
        var document = SampleDocument.Of(
            new Contents("Contents", 2),
            new Heading(1, ["One heading"]),
            new Heading(2, ["Another heading of several words"]),
            new Paragraph([
                new Hyperlink(
                    new("https://example.org/"),
                    [
                        "plain ",
                        new Text("strong") { Style = TextStyle.Strong },
                        " ",
                        new Text("türkçe") { Language = "tr" },
                    ]
                ),
            ])
        );
        Assert.Equal(3, Annotations(document).Count);
    }

    [Fact]
    public void Links_of_a_briefing_lead_from_one_area_of_each_line()
    {
        var file = Pdf(BriefingWriter.Compose(SampleDossier.Check()));
        Assert.Empty(ConformanceCheck.Run(file));
        using var pdf = new InspectedPdf(file);
        foreach (var page in pdf.Pages)
        {
            var areas = pdf.GetItems(page.Dictionary, "Annots")
                .Select(pdf.AsDictionary)
                .Select(one => string.Join(' ', pdf.GetItems(one, "Rect")) + pdf.GetText(one, "Contents"));
            Assert.Distinct(areas);
        }
    }

    static List<(string? Contents, string? Uri)> Annotations(Document document)
    {
        using var pdf = new InspectedPdf(Pdf(document));
        return
        [
            .. pdf
                .Pages.SelectMany(page => pdf.GetItems(page.Dictionary, "Annots"))
                .Select(pdf.AsDictionary)
                .Select(one => (pdf.GetText(one, "Contents"), UriOf(pdf, one))),
        ];
    }

    static string? UriOf(InspectedPdf pdf, UglyToad.PdfPig.Tokens.DictionaryToken? annotation) =>
        annotation is not null && pdf.GetDictionary(annotation, "A") is { } action ? pdf.GetText(action, "URI") : null;

    static byte[] Pdf(Document document)
    {
        using var output = new MemoryStream();
        Assert.Empty(PdfRenderer.Write(document, output));
        return output.ToArray();
    }
}
