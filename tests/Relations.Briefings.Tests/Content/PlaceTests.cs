using static Relations.Briefings.Tests.Content.SmallDossier;

namespace Relations.Briefings.Tests.Content;

/// <summary>Where passages stand: page, line, archive and scan.</summary>
public sealed class PlaceTests
{
    const string Records = """
        sources:
          - id: diary
            title: Diary
            author: A Diarist
            archive: { repository: National Archives, fonds: F 12, item: 7 }
            scan: https://example.org/diary
        visits:
          - id: visit
            visitors: []
            from: FIN
            to: EST
            dates: 1936-05-04
            citations:
              - source: diary
                quote: I went to Tallinn
                reading: stated
                locator: { page: 12–13, folio: 6v, column: b, line: 4, timestamp: "00:01:02" }
                archive: { repository: State Library, item: ms 3 }
                scan: https://example.org/diary/12
              - { source: diary, quote: I went to Tallinn, reading: stated, locator: { page: 99 } }

        """;

    [Theory]
    [InlineData("by A Diarist · National Archives, fonds F 12, item 7 · scan: <https://example.org/diary>")]
    [InlineData(
        "(page\u00A012–13, folio\u00A06v, column\u00A0b, line\u00A04, at 00:01:02; State Library, item ms 3; scan: <https://example.org/diary/12>)"
    )]
    [InlineData("(page\u00A099)")]
    public void The_list_of_sources_says_where_documents_and_passages_are_found(string expected) =>
        Assert.Contains(expected, Composed(Records), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Turkish, "(s.\u00A099)")]
    [InlineData(Language.Azerbaijani, "(s.\u00A099)")]
    [InlineData(Language.French, "(p.\u00A099)")]
    public void It_does_so_in_every_language(Language language, string expected) =>
        Assert.Contains(expected, Composed(Records, language), StringComparison.Ordinal);

    [Fact]
    public void Quotes_of_one_wording_at_two_places_are_two_passages()
    {
        var text = Composed(Records);
        Assert.Contains("[1.1]", text, StringComparison.Ordinal);
        Assert.Contains("[1.2]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_say_it_where_the_sources_are_not_listed()
    {
        var briefing = BriefingWriter.Compose(Check(Records, "EST, FIN"), new() { Sections = ["visits"] });
        Assert.Contains("Diary: page\u00A099", DocumentText.Write(briefing), StringComparison.Ordinal);
        Assert.DoesNotContain("Diary: page", Composed(Records), StringComparison.Ordinal);
    }
}
