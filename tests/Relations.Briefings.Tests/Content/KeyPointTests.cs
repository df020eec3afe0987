namespace Relations.Briefings.Tests.Content;

/// <summary>Key points of the dossier take the place of those that are composed, their placeholders filled.</summary>
public sealed class KeyPointTests
{
    const string Records = """
        diplomaticRelations: [{ id: r, between: [EST, FIN], established: 1920-06-07 }]
        visits:
          - { id: a, visitors: [], from: EST, to: FIN, dates: 1921-05-01 }
          - { id: b, visitors: [], from: EST, to: FIN, dates: 1922-05-01 }
        keyPoints:
          - { id: two, order: 2, about: [r], text: { en: "Relations since {date:relations.established}. They last." } }
          - id: one
            order: 1
            about: [a, b]
            text: { en: "{count:visits} visits. All led to Finland.", tr: "{count:visits} ziyaret. Tümü Finlandiya’ya." }
          - { id: three, audience: full, about: [a], text: { en: For the full briefing. } }
        """;

    [Theory]
    [InlineData(
        Language.English,
        "(KeyPoint) Two visits. All led to\u00A0Finland.",
        "(KeyPoint) Relations since 7\u00A0June\u00A01920. They\u00A0last."
    )]
    [InlineData(Language.Turkish, "(KeyPoint) İki ziyaret. Tümü Finlandiya’ya.")]
    public void A_brief_has_those_of_its_language_in_order(Language language, params string[] expected)
    {
        var text = Brief(BriefingAudience.Brief, language);
        Assert.All(expected, point => Assert.Contains(point, text, StringComparison.Ordinal));
        Assert.Equal(expected, expected.OrderBy(point => text.IndexOf(point, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, text.Split("(KeyPoint)").Length - 1);
    }

    [Fact]
    public void A_full_briefing_has_those_for_it_too() =>
        Assert.Contains(
            "(KeyPoint) For the full briefing.",
            Brief(BriefingAudience.Full, Language.English),
            StringComparison.Ordinal
        );

    static string Brief(BriefingAudience audience, Language language) =>
        DocumentText.Write(
            BriefingWriter.Compose(
                SmallDossier.Check(Records, "EST, FIN"),
                new() { Audience = audience, Language = language }
            )
        );
}
