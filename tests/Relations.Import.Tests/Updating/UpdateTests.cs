namespace Relations.Import.Tests.Updating;

/// <summary>A second import brings what is new and keeps what hands have changed.</summary>
public sealed class UpdateTests
{
    const string Mapping = """
        mapping: 1
        inputs:
          make:
            - collection: people
              id: "{name}"
              fields: { names: name, born: born }
            - collection: events
              id: "e-{no}"
              cite: row
              fields:
                names: event
                dates: date
                parties: [{ from: parties, separator: " " }]
                participants: [{ fields: { person: { record: people } } }]
        """;

    const string Head = "no,name,born,event,date,parties\n";
    const string First = Head + "1,A. One,1901,Talks,1950,TUR AZE\n2,B. Two,1902,Fair,1951,TUR\n";

    [Fact]
    public void What_nobody_has_touched_becomes_what_a_new_import_writes()
    {
        const string Next = Head + "3,C. Three,,Visit,1949,AZE\n1,A. One,1900,Talks,1950-03,AZE\n";
        Assert.Equal(new Folder(Mapping, Next).All, new Folder(Mapping, First).Update(Next).All);
    }

    [Fact]
    public void The_same_import_changes_nothing()
    {
        var folder = new Folder(Mapping, First).Edit("events.yaml", "dates: 1950", "dates: 1950 # sure");
        var before = folder.All;
        folder.Update(First);
        Assert.Empty(folder.Last.Files);
        Assert.Empty(folder.Last.Updates);
        Assert.Equal(before, folder.All);
    }

    [Fact]
    public void A_field_that_only_the_source_has_changed_is_changed_and_told()
    {
        var folder = new Folder(Mapping, First).Update(First.Replace("1901", "1900", StringComparison.Ordinal));
        Assert.Contains("born: 1900", folder["people.yaml"], StringComparison.Ordinal);
        Assert.Equal(
            [
                "Changed people a-one",
                "  born: 1901 -> 1900",
                "Changed events e-1",
                "  citations[0].quote: 1,A. One,1901,Talks,1950,TUR AZE -> 1,A. One,1900,Talks,1950,TUR AZE",
                "Changed  sources/data.txt",
            ],
            folder.Told
        );
        Assert.Empty(folder.Left);
    }

    [Fact]
    public void What_was_changed_by_hand_stays_with_notes_waivers_and_comments()
    {
        var folder = new Folder(Mapping, First)
            .Edit("people.yaml", "    born: 1901\n", "    # the register of births\n    born: 1899 # not 1901\n")
            .Edit(
                "events.yaml",
                "        reading: stated\n  - id: e-2",
                "        reading: stated\n    note: mine\n    waivers:\n      - rule: EVT001\n        reason: r\n        by: b\n  - id: e-2"
            )
            .Update(First.Replace("Talks", "Long talks", StringComparison.Ordinal));
        Assert.Contains(
            "    # the register of births\n    born: 1899 # not 1901\n",
            folder["people.yaml"],
            StringComparison.Ordinal
        );
        var events = folder["events.yaml"];
        Assert.Contains("names: Long talks\n", events, StringComparison.Ordinal);
        Assert.Contains(
            "    note: mine\n    waivers:\n      - rule: EVT001\n        reason: r\n        by: b\n",
            events,
            StringComparison.Ordinal
        );
        Assert.Empty(folder.Left);
    }

    [Fact]
    public void A_field_that_was_changed_here_and_there_is_left_and_listed_with_both_places()
    {
        var folder = new Folder(Mapping, First)
            .Edit("people.yaml", "born: 1901", "born: 1899")
            .Update(First.Replace("1901", "1900", StringComparison.Ordinal));
        Assert.Contains("born: 1899", folder["people.yaml"], StringComparison.Ordinal);
        Assert.Equal(["BothChanged people a-one born [people.yaml:4:11] [data.csv:2:10] 1899 | 1900"], folder.Left);
        Assert.Empty(folder.Update(First.Replace("1901", "1900", StringComparison.Ordinal)).Left);
    }

    [Fact]
    public void A_field_that_was_changed_alike_here_and_there_is_no_matter()
    {
        var folder = new Folder(Mapping, First)
            .Edit("people.yaml", "born: 1901", "born: 1900")
            .Update(First.Replace("1901", "1900", StringComparison.Ordinal));
        Assert.Empty(folder.Left);
        Assert.DoesNotContain("Changed people a-one", folder.Told);
    }

    [Fact]
    public void Lists_are_merged_item_by_item()
    {
        var folder = new Folder(Mapping, First)
            .Edit("events.yaml", "parties: [TUR, AZE]", "parties: [GEO, TUR, AZE]")
            .Edit(
                "events.yaml",
                "        reading: stated\n  - id: e-2",
                "        reading: stated\n        note: read twice\n      - source: other # of mine\n        quote: q\n        reading: stated\n  - id: e-2"
            )
            .Update(First.Replace("TUR AZE", "TUR IRN", StringComparison.Ordinal));
        var events = folder["events.yaml"];
        Assert.Contains("parties: [GEO, TUR, IRN]", events, StringComparison.Ordinal);
        Assert.Contains("quote: 1,A. One,1901,Talks,1950,TUR IRN\n", events, StringComparison.Ordinal);
        Assert.Contains("        note: read twice\n", events, StringComparison.Ordinal);
        Assert.Contains("      - source: other # of mine\n        quote: q\n", events, StringComparison.Ordinal);
        Assert.Empty(folder.Left);
    }

    [Fact]
    public void A_record_that_the_source_has_no_longer_goes_with_what_only_it_needs()
    {
        var folder = new Folder(Mapping, First).Update(Head + "2,B. Two,1902,Fair,1951,TUR\n");
        Assert.Contains("Removed people a-one", folder.Told);
        Assert.Contains("Removed events e-1", folder.Told);
        Assert.DoesNotContain("a-one", folder["people.yaml"] + folder["events.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_was_touched_stays_and_so_does_what_it_refers_to()
    {
        var folder = new Folder(Mapping, First)
            .Edit("events.yaml", "names: Talks", "names: Talks # check")
            .Update(Head + "2,B. Two,1902,Fair,1951,TUR\n");
        Assert.Equal(
            [
                "GoneFromSource events e-1  [events.yaml:2:5] [:]  | ",
                "ReferredTo people a-one  [people.yaml:2:5] [:]  | ",
            ],
            folder.Left
        );
        Assert.Contains("names: Talks # check", folder["events.yaml"], StringComparison.Ordinal);
        Assert.Contains("a-one", folder["people.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_was_deleted_stays_so_and_is_listed_when_the_source_changes_it()
    {
        var folder = new Folder(Mapping, First);
        folder["people.yaml"] = "people:\n  - id: b-two\n    names: B. Two\n    born: 1902\n";
        Assert.Empty(folder.Update(First).Left);
        folder.Update(First.Replace("1901", "1900", StringComparison.Ordinal));
        Assert.Equal(["DeletedHere people a-one  [:] [data.csv:2:3]  | "], folder.Left);
        Assert.DoesNotContain("a-one", folder["people.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_were_added_or_moved_to_other_files_are_kept_where_they_are()
    {
        var folder = new Folder(Mapping, First);
        folder.Delete("people.yaml");
        folder["registers/who.yml"] =
            "# moved\npeople:\n  - id: z\n    names: Z\n\n  - id: b-two\n    names: B. Two\n    born: 1902\n  - id: a-one\n    names: A. One\n    born: 1901\n";
        folder.Update(First.Replace("1901", "1900", StringComparison.Ordinal) + "3,C. New,,Fair,1952,AZE\n");
        Assert.False(folder.Has("people.yaml"));
        Assert.Equal(
            "# moved\npeople:\n  - id: z\n    names: Z\n\n  - id: b-two\n    names: B. Two\n    born: 1902\n  - id: a-one\n    names: A. One\n    born: 1900\n  - id: c-new\n    names: C. New\n",
            folder["registers/who.yml"]
        );
    }

    [Fact]
    public void Another_id_is_a_removal_and_an_addition_and_is_told()
    {
        var folder = new Folder(Mapping, First).Update(
            First,
            other: Mapping.Replace("e-{no}", "event-{no}", StringComparison.Ordinal)
        );
        Assert.Contains("Added events event-1 was e-1", folder.Told);
        Assert.Contains("Removed events e-1", folder.Told);
    }

    [Fact]
    public void A_stored_text_that_was_edited_is_not_written_over()
    {
        var folder = new Folder(Mapping, First).Edit("sources/data.txt", "Talks", "TALKS");
        folder.Update(First.Replace("1901", "1900", StringComparison.Ordinal));
        Assert.Contains("BothChanged  sources/data.txt  [sources/data.txt:1:1] [:]  | ", folder.Left);
        Assert.Contains("TALKS", folder["sources/data.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_file_that_is_not_YAML_is_listed_until_it_is_changed_there()
    {
        var folder = new Folder(Mapping, First);
        folder.Delete("people.yaml");
        folder["people.csv"] = "id,names,born\na-one,A. One,1901\nb-two,B. Two,1902\n";
        var next = First.Replace("1901", "1900", StringComparison.Ordinal);
        Assert.Equal(["NotEditable people a-one  [people.csv:1:1] [data.csv:2:3]  | "], folder.Update(next).Left);
        Assert.Single(folder.Update(next).Left);
        folder.Edit("people.csv", "1901", "1900");
        Assert.Empty(folder.Update(next).Left);
    }

    [Fact]
    public void A_record_of_ones_own_that_has_the_id_of_a_new_one_stays_as_it_is()
    {
        var folder = new Folder(Mapping, First).Edit(
            "people.yaml",
            "  - id: b-two",
            "  - id: c-new\n    names: Mine\n  - id: b-two"
        );
        folder.Update(First + "3,C. New,,Fair,1952,AZE\n");
        Assert.Equal(["SameId people c-new  [people.yaml:5:5] [data.csv:4:3]  | "], folder.Left);
        Assert.Contains("names: Mine", folder["people.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_the_files_have_no_longer_can_be_kept()
    {
        const string Next = Head + "3,C. Three,,Visit,1949,AZE\n";
        var folder = new Folder(Mapping, First).Update(Next, keepsRemoved: true);
        Assert.Contains("e-1", folder["events.yaml"], StringComparison.Ordinal);
        Assert.Contains("e-3", folder["events.yaml"], StringComparison.Ordinal);
        Assert.Contains("Removed events e-1", folder.Update(Next).Told);
    }

    [Fact]
    public void Lines_that_end_in_CRLF_still_do()
    {
        var folder = new Folder(Mapping, First);
        folder["people.yaml"] = folder["people.yaml"].Replace("\n", "\r\n", StringComparison.Ordinal);
        folder.Update(First.Replace("1901", "1900", StringComparison.Ordinal));
        Assert.Contains("born: 1900\r\n", folder["people.yaml"], StringComparison.Ordinal);
        Assert.Equal(folder["people.yaml"], folder["people.yaml"].ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public void What_the_dossier_says_of_itself_is_merged_as_well()
    {
        const string Old =
            "mapping: 1\ndossier: { title: T, asOf: 2001, languages: [en] }\ninputs:\n  make:\n    collection: people\n    id: \"{name}\"\n    fields: { names: name }\n  ignore: \"*\"\n";
        var folder = new Folder(Old, First).Edit("dossier.yaml", "title: T", "title: Mine # so");
        folder.Update(First, other: Old.Replace("2001", "2002", StringComparison.Ordinal));
        Assert.Contains("title: Mine # so\n", folder["dossier.yaml"], StringComparison.Ordinal);
        Assert.Contains("asOf: 2002\n", folder["dossier.yaml"], StringComparison.Ordinal);
        Assert.Empty(folder.Left);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}\n")]
    [InlineData("people: []\n")]
    [InlineData("{\"import\":1}\n{\"sha256\":\"00\"}\n")]
    public void A_file_that_no_import_wrote_is_refused(string text)
    {
        var (state, why) = ImportStateFile.Read(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Null(state);
        Assert.Equal("it was changed or cut short since the last import", why!.ToString());
    }
}
