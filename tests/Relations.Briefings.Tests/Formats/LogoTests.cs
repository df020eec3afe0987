using Relations.Briefings.Tests.Content;
using Relations.Dossiers;
using Relations.Pdf.Conformance;
using UglyToad.PdfPig.Tokens;

namespace Relations.Briefings.Tests;

public sealed class LogoTests
{
    // By name, for the runner writes the data of a theory as text.
    static readonly Dictionary<string, Func<byte[]>> WritersByName = new(StringComparer.Ordinal)
    {
        ["PNG with transparency"] = () => SamplePictures.Png(300, 60),
        ["PNG of grey and transparency"] = () => SamplePictures.Png(4, 3, 2, new byte[12]),
        ["baseline JPEG"] = () => SamplePictures.Baseline,
        ["progressive JPEG"] = () => SamplePictures.Progressive,
        ["grey JPEG"] = () => SamplePictures.Grey,
    };

    public static TheoryData<string> Files => [.. WritersByName.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_briefing_with_a_logo_conforms_and_is_the_same_each_time(string name)
    {
        var document = Composed(WritersByName[name](), Language.English);
        Assert.Empty(ConformanceCheck.Run(Written(document)));
        Assert.Equal(Written(document), Written(document));
    }

    [Fact]
    public void It_is_a_figure_before_the_title_with_words_and_bounds()
    {
        using var pdf = new InspectedPdf(Written(Composed(SamplePictures.Png(300, 60), Language.Turkish)));
        var root = pdf.Nodes[0];
        var figure = pdf.Nodes[1];
        Assert.Equal(("Document", "Figure", "Div"), (root.Type, figure.Type, pdf.Nodes[2].Type));
        Assert.Equal("Üç yıldız", pdf.GetText(figure.Dictionary, "Alt"));
        var attributes = pdf.GetDictionaries(figure.Dictionary, "A").Single();
        var box = pdf.GetItems(attributes, "BBox").Select(side => ((NumericToken)side).Double).ToList();
        Assert.Equal((113.386, 22.677), (Math.Round(box[2] - box[0], 3), Math.Round(box[3] - box[1], 3)));
        Assert.Equal(["Im1"], pdf.Pages[0].Content.Images);
        Assert.All(pdf.Pages.Skip(1), page => Assert.Empty(page.Content.Images));
    }

    [Fact]
    public void Words_that_are_there_only_in_another_language_bear_its_code()
    {
        var logo = Composed(SamplePictures.Grey, Language.Azerbaijani).Blocks.OfType<Logo>().Single();
        Assert.Equal(("Three stars", "en"), (logo.Alt, logo.Language));
    }

    [Fact]
    public void Markdown_leaves_it_out()
    {
        using var with = new MemoryStream();
        using var without = new MemoryStream();
        MarkdownRenderer.Write(Composed(SamplePictures.Grey, Language.English), with);
        MarkdownRenderer.Write(BriefingWriter.Compose(SampleDossier.Check()), without);
        Assert.Equal(without.ToArray(), with.ToArray());
    }

    static Document Composed(byte[] file, Language language)
    {
        var alt = LocalisedText.Of([new("en", "Three stars"), new("tr", "Üç yıldız")]);
        var logo = new ThemeLogo(Picture.Read(file).Picture!, alt);
        return BriefingWriter.Compose(SampleDossier.Check(), new() { Language = language, Logo = logo });
    }

    static byte[] Written(Document document)
    {
        using var output = new MemoryStream();
        Assert.Empty(PdfRenderer.Write(document, output));
        return output.ToArray();
    }
}
