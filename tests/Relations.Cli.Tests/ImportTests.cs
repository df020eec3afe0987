namespace Relations.Cli.Tests;

public sealed class ImportTests : IDisposable
{
    const string Text = "sources/turkey-azerbaijan-political-relations.txt";

    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void A_workbook_of_the_seed_becomes_a_folder_that_says_the_same()
    {
        Assert.Equal(0, tool.Run("export", "xlsx", "seed", "-o", "book.xlsx", "--lang", "tr").Status);
        var outcome = tool.Run("import", "book.xlsx", "-o", "back");
        Assert.Equal((0, ""), (outcome.Status, outcome.Output));
        Assert.Equal($"relations: {Text} is not with book.xlsx; copy it into back\n", outcome.Error);
        Assert.Equal((0, ""), (tool.Run("fmt", "--check", "back").Status, tool.Run("fmt", "--check", "back").Output));
        CopySources("back");
        Assert.Equal(0, tool.Run("export", "json", "seed", "-o", "one.json").Status);
        Assert.Equal(0, tool.Run("export", "json", "back", "-o", "two.json").Status);
        Assert.Equal(tool.Bytes("one.json"), tool.Bytes("two.json"));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_as_it_is()
    {
        tool.With("there/visits.yaml", "visits: []\n");
        var outcome = tool.Run("import", "seed", "-o", "there");
        Assert.Equal((2, "relations: there: is not an empty folder\n"), (outcome.Status, outcome.Error));
        Assert.Equal(["visits.yaml"], Directory.GetFiles(Path.Combine(tool.Folder, "there")).Select(Path.GetFileName));
    }

    [Fact]
    public void What_is_wrong_in_a_workbook_is_shown_at_its_sheet_and_cell()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        Assert.Equal(0, tool.Run("export", "xlsx", "seed", "-o", "seed/book.xlsx", "--draft").Status);
        var text = tool.Run("validate", "seed/book.xlsx");
        Assert.Equal(1, text.Status);
        Assert.Contains("--> seed/book.xlsx:Diplomatic relations!", text.Output, StringComparison.Ordinal);
        var json = tool.Run("validate", "seed/book.xlsx", "--format", "json");
        Assert.Contains("\"sheet\": \"Diplomatic relations\"", json.Output, StringComparison.Ordinal);
        Assert.Contains("\"cell\": \"", json.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("22.02.2017", "43089", "2 dates that cannot be read are")]
    [InlineData("22.02.2017", "2017", "1 date that cannot be read is")]
    public void Dates_that_cannot_be_read_are_counted(string one, string other, string told)
    {
        tool.With(
            "few/dossier.yaml",
            $"format: 1\ntitle: T\nevents: [{{ id: a, names: A, dates: '{one}' }}, {{ id: b, names: B, dates: '{other}' }}]\n"
        );
        var outcome = tool.Run("import", "few", "-o", "out");
        var expected = $"relations: {told} kept as written; relations validate out shows where\n";
        Assert.Equal((0, expected), (outcome.Status, outcome.Error));
    }

    [Fact]
    public void What_is_not_imported_is_named_though_its_rule_is_turned_off()
    {
        tool.With("few/dossier.yaml", "format: 1\ntitle: T\nrules: [{ rule: FMT003, severity: off }]\npeple: []\n");
        var outcome = tool.Run("import", "few", "-o", "out");
        Assert.Equal(1, outcome.Status);
        Assert.Equal(
            "relations: few/dossier.yaml:4:1: there is no collection peple\nrelations: not imported because some of it cannot be read\n",
            outcome.Error
        );
        Assert.False(tool.Exists("out"));
    }

    [Fact]
    public void What_is_left_out_is_named()
    {
        tool.With("few/dossier.yaml", "format: 1\ntitle: T\n").With("few/list.tsv", "a\tb\n");
        var outcome = tool.Run("import", "few", "-o", "out");
        Assert.Equal(
            (0, "relations: few/list.tsv:1:1: a table in a format that is not read\n"),
            (outcome.Status, outcome.Error)
        );
    }

    [Fact]
    public void Ids_that_records_share_are_told_of_when_tables_are_written_that_are_then_refused()
    {
        const string Citations = "citations: [{ source: p, quote: q, reading: stated }]";
        tool.With(
            "few/dossier.yaml",
            $"format: 1\ntitle: T\npeople: [{{ id: a, names: A, {Citations} }}, {{ id: a, names: B, {Citations} }}, {{ id: b, names: B }}, {{ id: b, names: C }}]\n"
        );
        const string Told =
            "relations: 2 records of people have the id a: their lists cannot be told apart when the tables are read back\n";
        Assert.Equal((0, Told), Errors(tool.Run("export", "xlsx", "few", "-o", "book.xlsx", "--draft")));
        Assert.Equal((0, Told), Errors(tool.Run("export", "csv", "few", "-o", "csv", "--draft")));
        Assert.Equal(1, tool.Run("import", "book.xlsx", "-o", "back").Status);
        Assert.Equal((0, ""), Errors(tool.Run("import", "few", "-o", "folder")));
    }

    static (int, string) Errors(Outcome outcome) => (outcome.Status, outcome.Error);

    [Fact]
    public void What_is_no_workbook_is_refused_with_a_finding()
    {
        tool.With("bad.xlsx", "PK no");
        Assert.Equal(2, tool.Run("import", "bad.xlsx", "-o", "out").Status);
        Assert.Contains("FMT001", tool.Run("validate", "bad.xlsx").Output, StringComparison.Ordinal);
        Assert.False(tool.Exists("out"));
    }

    [Fact]
    public void Stored_texts_beside_a_workbook_are_imported_with_it()
    {
        Assert.Equal(0, tool.Run("export", "xlsx", "seed", "-o", "seed/book.xlsx").Status);
        var outcome = tool.Run("import", "seed/book.xlsx", "-o", "back");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Equal(tool.Bytes($"seed/{Text}"), tool.Bytes($"back/{Text}"));
    }

    void CopySources(string to)
    {
        Directory.CreateDirectory(Path.Combine(tool.Folder, to, "sources"));
        foreach (var file in Directory.GetFiles(Path.Combine(tool.Folder, "seed", "sources")))
        {
            File.Copy(file, Path.Combine(tool.Folder, to, "sources", Path.GetFileName(file)));
        }
    }

    public void Dispose() => tool.Dispose();
}
