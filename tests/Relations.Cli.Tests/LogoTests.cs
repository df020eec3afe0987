using Relations.Documents.Tests;
using Relations.Pdf.Conformance;

namespace Relations.Cli.Tests;

public sealed class LogoTests : IDisposable
{
    readonly Tool tool = new Tool()
        .WithSeed()
        .With("themes/pictures/logo.png", SamplePictures.Png(300, 80))
        .With("themes/logo.jpg", SamplePictures.Progressive)
        .With("themes/cmyk.jpg", SamplePictures.Cmyk)
        .With("themes/cut.png", SamplePictures.Png(300, 80)[..200])
        .With("themes/huge.png", SamplePictures.Png(0, 4001, 1, new byte[4001]))
        .With("themes/large.png", new byte[(5 << 20) + 1])
        .With("themes/empty.png", "")
        .With("logo.jpg", SamplePictures.Baseline);

    [Theory]
    [InlineData("pictures/logo.png", "\"A tower\"", "en", "A tower")]
    [InlineData("logo.jpg", """{ "en": "A tower", "az": "Qala" }""", "az", "Qala")]
    public void It_is_in_the_briefing_with_the_words_of_its_language(
        string file,
        string alt,
        string language,
        string expected
    )
    {
        var theme = $$"""{ "logo": { "file": "{{file}}", "alt": {{alt}} } }""";
        tool.With("themes/theme.json", theme);
        foreach (var format in (string[])["pdf", "docx", "md"])
        {
            Assert.Equal((0, ""), Export(format, "with/x." + format, "--lang", language));
            Assert.Equal((0, ""), Export(format, "again/x." + format, "--lang", language));
            Assert.Equal(tool.Bytes("with/x." + format), tool.Bytes("again/x." + format));
        }

        Assert.Empty(ConformanceCheck.Run(tool.Bytes("with/x.pdf")));
        using var pdf = new InspectedPdf(tool.Bytes("with/x.pdf"));
        var figure = pdf.Nodes.First(node => node.Type == "Figure");
        Assert.Equal(expected, pdf.GetText(figure.Dictionary, "Alt"));
    }

    [Theory]
    [InlineData("""{ "file": "none.png", "alt": "x" }""", "logo none.png does not exist")]
    [InlineData("""{ "file": "pictures", "alt": "x" }""", "logo pictures does not exist")]
    [InlineData("""{ "file": "../logo.jpg", "alt": "x" }""", "logo ../logo.jpg lies outside the theme's folder")]
    [InlineData("""{ "file": "/logo.jpg", "alt": "x" }""", "logo /logo.jpg lies outside the theme's folder")]
    [InlineData("""{ "file": "theme.json", "alt": "x" }""", "logo theme.json is neither a PNG nor a JPEG file")]
    [InlineData("""{ "file": "empty.png", "alt": "x" }""", "logo empty.png is neither a PNG nor a JPEG file")]
    [InlineData("""{ "file": "cut.png", "alt": "x" }""", "logo cut.png ends early")]
    [InlineData(
        """{ "file": "cmyk.jpg", "alt": "x" }""",
        "logo cmyk.jpg has the colours of print (CMYK) instead of RGB or grey"
    )]
    [InlineData(
        """{ "file": "huge.png", "alt": "x" }""",
        "logo huge.png has 4001 × 1 pixels; no side may have more than 4000"
    )]
    [InlineData("""{ "file": "large.png", "alt": "x" }""", "logo large.png is larger than 5 MiB")]
    [InlineData(
        """{ "file": "logo.jpg" }""",
        "logo has no alt, a text or texts by en, tr, az and fr that say what it shows"
    )]
    [InlineData(
        """{ "file": "logo.jpg", "alt": " " }""",
        "logo has no alt, a text or texts by en, tr, az and fr that say what it shows"
    )]
    [InlineData(
        """{ "file": "logo.jpg", "alt": { "en": "" } }""",
        "logo has no alt, a text or texts by en, tr, az and fr that say what it shows"
    )]
    [InlineData(
        """{ "file": "logo.jpg", "alt": { "de": "x" } }""",
        "alt of the logo has texts by en, tr, az and fr, not de"
    )]
    [InlineData(
        """{ "file": "logo.jpg", "alt": {} }""",
        "logo has no alt, a text or texts by en, tr, az and fr that say what it shows"
    )]
    [InlineData("""{ "alt": "x" }""", "logo names no file")]
    [InlineData("""{ "file": "logo.jpg", "alt": "x", "size": 2 }""", "a logo has file and alt, not size")]
    [InlineData("\"logo.jpg\"", "logo is an object with file and alt")]
    public void One_that_cannot_be_used_is_told_in_one_line_and_nothing_is_written(string logo, string message)
    {
        tool.With("themes/theme.json", $$"""{ "logo": {{logo}} }""");
        foreach (var format in (string[])["pdf", "docx", "md"])
        {
            Assert.Equal((2, $"relations: themes/theme.json: {message}\n"), Export(format, "x." + format));
            Assert.False(tool.Exists("x." + format));
        }
    }

    [Fact]
    public void A_link_does_not_lead_out_of_the_folder_of_the_theme()
    {
        File.CreateSymbolicLink(Path.Combine(tool.Folder, "themes/link.jpg"), Path.Combine(tool.Folder, "logo.jpg"));
        tool.With("themes/theme.json", """{ "logo": { "file": "link.jpg", "alt": "x" } }""");
        Assert.Equal(
            (2, "relations: themes/theme.json: logo link.jpg lies outside the theme's folder\n"),
            Export("pdf", "x.pdf")
        );
    }

    public void Dispose() => tool.Dispose();

    (int Status, string Error) Export(string format, string output, params string[] more)
    {
        var outcome = tool.Run(["export", format, "seed", "-o", output, "--theme", "themes/theme.json", .. more]);
        return (outcome.Status, outcome.Error);
    }
}
