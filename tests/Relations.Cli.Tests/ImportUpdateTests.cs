namespace Relations.Cli.Tests;

/// <summary>A second import into the folder of an earlier one.</summary>
public sealed class ImportUpdateTests : IDisposable
{
    const string Mapping = """
        mapping: 1
        inputs:
          delimiter: ","
          make:
            - collection: people
              id: "{name}"
              fields: { names: name, born: born }
              cite: row
        """;

    const string State = "out/.import/last-mapping.ndjson";

    readonly Tool tool = new Tool()
        .With("mapping.yaml", Mapping)
        .With("people.csv", "name,born\nA. One,1901\nB. Two,1902\n");

    public ImportUpdateTests() => Assert.Equal(0, Import().Status);

    public void Dispose() => tool.Dispose();

    Outcome Import(params string[] more) =>
        tool.Run(["import", "people.csv", "--map", "mapping.yaml", "-o", "out", .. more]);

    string Text(string path) => File.ReadAllText(Path.Combine(tool.Folder, path));

    string[] Everything() =>
        [
            .. Directory
                .GetFiles(Path.Combine(tool.Folder, "out"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => file + "\n" + File.ReadAllText(file)),
        ];

    void Change(string path, string from, string to)
    {
        Assert.Contains(from, Text(path), StringComparison.Ordinal);
        tool.With(path, Text(path).Replace(from, to, StringComparison.Ordinal));
    }

    void Newer() => tool.With("people.csv", "name,born\nC. Three,1903\nA. One,1900\n");

    [Fact]
    public void The_same_import_writes_nothing_and_says_so()
    {
        var before = Everything();
        var written = File.GetLastWriteTimeUtc(Path.Combine(tool.Folder, State));
        var outcome = Import();
        Assert.Equal(new Outcome(0, "out is up to date; nothing is written\n", ""), outcome);
        Assert.Equal(before, Everything());
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(tool.Folder, State)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("name,born\n")]
    [InlineData("full name,born\nA. One,1901\nB. Two,1902\n")]
    public void A_file_that_gives_no_records_now_removes_none(string content)
    {
        tool.With("people.csv", content);
        var before = Everything();
        var outcome = Import();
        Assert.Equal(2, outcome.Status);
        Assert.Contains("would be removed", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--keep-removed", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
        Assert.Equal(2, Import("--dry-run").Status);
        Import("--keep-removed");
        Assert.Contains("b-two", Text("out/people.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_that_gives_no_records_now_is_named_beside_others_that_do()
    {
        tool.With("more.csv", "name,born\nD. Four,1904\n");
        Assert.Equal(0, Import("more.csv").Status);
        tool.With("more.csv", "name,born\n");
        var before = Everything();
        var outcome = Import("more.csv");
        Assert.Equal(2, outcome.Status);
        Assert.Contains("more.csv", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void Line_ends_that_version_control_has_changed_do_not_count()
    {
        tool.With(State, Text(State).Replace("\n", "\r\n", StringComparison.Ordinal));
        Newer();
        Assert.Equal(0, Import().Status);
        Assert.DoesNotContain("b-two", Text("out/people.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void A_damaged_index_of_origins_does_not_end_a_check(string line)
    {
        const string Origins = "out/.import/origins.ndjson";
        Change("out/people.yaml", "born: 1901", "born: 1901-99");
        Change(Origins, "\"born\":[\"../people.csv\",2,", $"\"born\":[\"../people.csv\",{line},");
        var outcome = tool.Run(["validate", "out"]);
        Assert.Equal(1, outcome.Status);
        Assert.StartsWith(
            "relations: .import/origins.ndjson:2: cannot be read",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Single(outcome.Error, '\n');
    }

    [Fact]
    public void What_is_left_is_placed_where_it_stands_after_the_update()
    {
        tool.With("people.csv", "name,born\nB. Two,1900\n");
        Change("out/people.yaml", "born: 1902", "born: 1899");
        Assert.Contains("--> " + PlaceOfBirth(), Import("--dry-run").Output, StringComparison.Ordinal);
        var before = PlaceOfBirth();
        var outcome = Import();
        Assert.NotEqual(before, PlaceOfBirth());
        Assert.Contains("--> " + PlaceOfBirth() + "\n", outcome.Output, StringComparison.Ordinal);
    }

    string PlaceOfBirth()
    {
        var lines = Text("out/people.yaml").Split('\n');
        var line = Array.FindIndex(lines, one => one.Contains("born: 1899", StringComparison.Ordinal));
        return FormattableString.Invariant(
            $"out/people.yaml:{line + 1}:{lines[line].IndexOf("1899", StringComparison.Ordinal) + 1}"
        );
    }

    [Fact]
    public void A_trial_shows_each_field_and_writes_nothing()
    {
        Newer();
        var before = Everything();
        var outcome = Import("--dry-run");
        Assert.Equal(
            """
            ~ people a-one
                born
                  - 1901
                  + 1900
                citations[0].quote
                  - A. One,1901
                  + A. One,1900
                citations[0].paragraph
                  - 1
                  + 2
            - people b-two
            + people c-three
            ~ text sources/people.txt
            out would be updated; nothing is written:
              1 record added
              1 record changed
              1 record removed
              1 stored text changed

            """,
            outcome.Output
        );
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void An_update_keeps_what_was_edited_and_lists_what_has_to_be_decided()
    {
        Newer();
        Change("out/people.yaml", "born: 1901", "born: 1899 # the register");
        var outcome = Import();
        Assert.Equal(
            """
            ! people a-one born
                changed here and in the source; it stays as it is here
                here: 1899
                source: 1900
                --> out/people.yaml:4:11
                ::: people.csv:3:8
            out is updated:
              1 record added
              1 record changed
              1 record removed
              1 stored text changed
              1 left as it is here, to decide

            """,
            outcome.Output
        );
        Assert.Equal(1, outcome.Status);
        Assert.Contains("born: 1899 # the register\n", Text("out/people.yaml"), StringComparison.Ordinal);
        Assert.Equal(
            new Outcome(0, "out is up to date; nothing is written\n  1 value kept as it is here\n", ""),
            Import()
        );
        Assert.Contains("A. One,1900", Text("out/sources/people.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_in_the_updated_records_name_the_new_places()
    {
        Newer();
        Import();
        var places = Text("out/.import/origins.ndjson").Split('\n');
        Assert.StartsWith(
            "{\"record\":\"a-one\",\"places\":{\"\":[\"../people.csv\",3,1]",
            places.Single(line => line.Contains("a-one", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("A. One", "A. Two")]
    [InlineData("{\"import\":1", "{\"import\":2")]
    public void What_the_import_goes_by_is_refused_where_somebody_has_changed_it(string from, string to)
    {
        Newer();
        Change(State, from, to);
        var before = Everything();
        Assert.Equal(
            new Outcome(
                2,
                "",
                $"relations: {State}: it was changed or cut short since the last import; bring back the file as it was, or import into another folder\n"
            ),
            Import()
        );
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_folder_with_a_file_that_cannot_be_read_is_left_as_it_is()
    {
        Newer();
        tool.With("out/people.yaml", "people:\n  - id: [\n");
        var before = Everything();
        var outcome = Import();
        Assert.Equal(2, outcome.Status);
        Assert.Contains("out/people.yaml", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("relations: not imported because a file in out cannot be read to its end\n", outcome.Error);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_dossier_that_no_import_has_made_is_not_written_into()
    {
        tool.With("hand/dossier.yaml", "format: 1\ntitle: T\n");
        var outcome = tool.Run("import", "people.csv", "--map", "mapping.yaml", "-o", "hand");
        Assert.Equal(
            new Outcome(
                2,
                "",
                "relations: hand: holds a dossier that mapping.yaml has not made; with --join, the import is joined with what is there\n"
            ),
            outcome
        );
        Assert.False(tool.Exists("hand/people.yaml"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_all_files_as_they_were()
    {
        Newer();
        var before = Everything();
        Directory.CreateDirectory(Path.Combine(tool.Folder, "more"));
        tool.With(
            "mapping.yaml",
            Mapping + "    - collection: offices\n      id: x\n      fields: { title: name, of: { constant: TUR } }\n"
        );
        Directory.CreateDirectory(Path.Combine(tool.Folder, "out", "offices.yaml"));
        Assert.Equal(2, Import().Status);
        Directory.Delete(Path.Combine(tool.Folder, "out", "offices.yaml"));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void Options_of_updates_need_a_mapping() =>
        Assert.Equal(
            new Outcome(2, "", "relations: --dry-run is of use with --map only\n"),
            tool.Run("import", "out", "-o", "other", "--dry-run")
        );

    [Fact]
    public void Two_mappings_may_write_to_one_dossier()
    {
        tool.With("second.yaml", Mapping.Replace("\"{name}\"", "\"x-{name}\"", StringComparison.Ordinal));
        tool.With("others.csv", "name,born\nD. Four,1904\n");
        Outcome Second() => tool.Run("import", "others.csv", "--map", "second.yaml", "-o", "out", "--join");
        Assert.Equal(0, Second().Status);
        Assert.Contains("x-d-four", Text("out/people.yaml"), StringComparison.Ordinal);
        Assert.Contains("id: a-one", Text("out/people.yaml"), StringComparison.Ordinal);
        Assert.Equal("out is up to date; nothing is written\n", Import().Output);
        Assert.Equal("out is up to date; nothing is written\n", Second().Output);
    }
}
