using Relations.Rules;

namespace Relations.Import.Tests.Updating;

/// <summary>What a dossier quotes stays in it, also where the files have it no longer.</summary>
public sealed class EarlierTextTests
{
    const string Mapping = """
        mapping: 1
        inputs:
          make:
            - collection: events
              id: "e-{no}"
              cite: row
              fields: { names: event, dates: date }
        """;

    const string Head = "no,event,date\n";
    const string First = Head + "1,Talks,1950\n2,Fair,1951\n3,Feast,1952\n";
    const string Next = Head + "3,Feast,1952\n4,Visit,1953\n";

    static List<string> Absent(Folder folder) =>
        [
            .. folder
                .Dossier.Validate(new CheckOptions { Select = ["SRC"] })
                .Findings.Where(finding => finding.Code is "SRC004" or "SRC005" or "SRC006")
                .Select(finding => finding.ToString()!),
        ];

    [Fact]
    public void Records_that_are_kept_quote_the_earlier_text()
    {
        var folder = new Folder(Mapping, First).Update(Next, keepsRemoved: true);
        Assert.Empty(Absent(folder));
        Assert.Equal("data.csv\n\n1,Talks,1950\n\n2,Fair,1951\n\n3,Feast,1952\n", folder["sources/data-earlier.txt"]);
        Assert.Equal("data.csv\n\n3,Feast,1952\n\n4,Visit,1953\n", folder["sources/data.txt"]);
        Assert.Contains(
            "      - source: data-earlier\n        quote: 1,Talks,1950\n        paragraph: 1\n",
            folder["events.yaml"],
            StringComparison.Ordinal
        );
        Assert.Contains("file: sources/data-earlier.txt", folder["sources.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_were_edited_quote_the_earlier_text()
    {
        var folder = new Folder(Mapping, First)
            .Edit("events.yaml", "names: Talks", "names: Talks # check")
            .Update(Next);
        Assert.Empty(Absent(folder));
        Assert.Contains("names: Talks # check\n", folder["events.yaml"], StringComparison.Ordinal);
        Assert.Contains("source: data-earlier", folder["events.yaml"], StringComparison.Ordinal);
        Assert.Equal(["GoneFromSource events e-1  [events.yaml:2:5] [:]  | "], folder.Left);
    }

    [Fact]
    public void Quotes_that_were_written_by_hand_follow_their_passage()
    {
        var folder = new Folder(Mapping, First);
        folder["mine.yaml"] = """
            events:
              - id: mine
                names: Mine
                citations:
                  # seen
                  - { source: data, quote: "Feast,1952", paragraph: 3, reading: stated } # moved
                  - { source: data, quote: "Fair", paragraph: 2, reading: stated } # gone

            """.ReplaceLineEndings("\n");
        folder.Update(Next);
        Assert.Empty(Absent(folder));
        Assert.Contains(
            """
                  # seen
                  # moved
                  - source: data
                    quote: Feast,1952
                    paragraph: 1
                    reading: stated
                  # gone
                  - source: data-earlier
                    quote: Fair
                    paragraph: 2
            """.ReplaceLineEndings("\n"),
            folder["mine.yaml"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_passage_that_is_set_aside_stays_so_in_the_text_that_has_it()
    {
        var folder = new Folder(Mapping, First);
        folder["sources.yaml"] +=
            "    setAside:\n      - { quote: \"2,Fair,1951\", reason: r }\n      - { quote: \"3,Feast\", reason: s }\n";
        folder.Update(Next);
        Assert.Empty(Absent(folder));
        Assert.Equal(3, folder["sources.yaml"].Split("quote:").Length - 1);
    }

    [Fact]
    public void A_second_import_of_the_same_files_changes_nothing()
    {
        var folder = new Folder(Mapping, First)
            .Edit("events.yaml", "names: Talks", "names: Talks # check")
            .Update(Next);
        var all = folder.All;
        folder.Update(Next);
        Assert.Empty(folder.Last.Files);
        Assert.Empty(folder.Last.Updates);
        Assert.Empty(folder.Left);
        Assert.Equal(all, folder.All);
    }

    [Fact]
    public void An_earlier_text_goes_with_what_quotes_it()
    {
        var folder = new Folder(Mapping, First).Update(Next, keepsRemoved: true).Update(Next);
        Assert.False(folder.Has("sources/data-earlier.txt"));
        Assert.DoesNotContain("earlier", folder.All, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_comes_back_is_cited_where_it_stands()
    {
        var folder = new Folder(Mapping, First).Update(Next, keepsRemoved: true).Update(First);
        Assert.Empty(folder.Left);
        Assert.Equal(new Folder(Mapping, First).All, folder.All);
    }

    [Fact]
    public void Each_import_keeps_what_was_quoted_until_then()
    {
        var folder = new Folder(Mapping, First)
            .Update(Next, keepsRemoved: true)
            .Update(Head + "5,Ball,1954\n", keepsRemoved: true);
        Assert.Empty(Absent(folder));
        Assert.True(folder.Has("sources/data-earlier-2.txt"));
        Assert.Contains("4,Visit,1953", folder["sources/data-earlier-2.txt"], StringComparison.Ordinal);
    }
}
