using Relations.Pdf.Conformance;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

/// <summary>Those who hear a briefing hear its words in their language.</summary>
public sealed class TongueTests
{
    public static TheoryData<Language> All => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_section_conforms(Language language) =>
        Assert.Empty(ConformanceCheck.Run(Pdf(SampleDossier.Check(), language)));

    [Theory]
    [InlineData("[en, tr, az]", Language.Turkish, "en")]
    [InlineData("[en, tr, az]", Language.English, null)]
    [InlineData("[tr, en]", Language.Turkish, null)]
    [InlineData("[tr, en]", Language.Azerbaijani, "tr")]
    [InlineData("[]", Language.Turkish, null)]
    [InlineData("[English]", Language.Turkish, "English")]
    [InlineData("['?']", Language.Turkish, null)]
    public void Notes_of_the_curator_are_in_the_first_language_of_the_dossier(
        string languages,
        Language language,
        string? expected
    )
    {
        using var pdf = new InspectedPdf(Pdf(Sample(languages), language));
        var tongues = pdf
            .Nodes.Where(node => node.Type == "Note")
            .SelectMany(note => note.Children)
            .Where(child => child.Type == "Span")
            .Select(span => pdf.GetText(span.Dictionary, "Lang"));
        // Of the five notes one tells of a reading without a reason, in the briefing's own words.
        Assert.Equal(expected is null ? [] : Enumerable.Repeat(expected, 4), tongues);
    }

    [Fact]
    public void Reasons_of_waivers_are_in_the_first_language_of_the_dossier()
    {
        var document = BriefingWriter.Compose(
            SampleDossier.Check(),
            new() { Language = Language.Turkish, Audience = BriefingAudience.Archive }
        );
        var texts = Walking.Inlines(document).OfType<Text>().ToList();
        Assert.Equal("en", Assert.Single(texts, text => text.Value == "Recognized by conduct before.").Language);
        Assert.Equal("en", Assert.Single(texts, text => text.Value == "the desk").Language);
    }

    static CheckResult Sample(string languages) =>
        SampleDossier.Check(
            (
                "dossier.yaml",
                $"""
                format: 1
                title: T
                parties: [TUR, GEO]
                languages: {languages}
                asOf: 2020-06-30
                """
            )
        );

    static byte[] Pdf(CheckResult result, Language language)
    {
        using var output = new MemoryStream();
        Assert.Empty(
            PdfRenderer.Write(
                BriefingWriter.Compose(result, new() { Language = language, Audience = BriefingAudience.Archive }),
                output
            )
        );
        return output.ToArray();
    }
}
