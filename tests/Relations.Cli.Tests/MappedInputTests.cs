namespace Relations.Cli.Tests;

/// <summary>Foreign files may come by standard input, in any format that is text.</summary>
public sealed class MappedInputTests
{
    const string Mapping = """
        mapping: 1
        dossier: { title: People }
        inputs:
          format: FORMAT
          records: RECORDS
          make:
            collection: people
            id: "{name}"
            cite: row
            fields: { names: name, born: born }
        """;

    [Theory]
    [InlineData("csv", "", "name;born\nA. Örnek;1901\nB. Örnek;19O2\n", "-:3:10")]
    [InlineData(
        "json",
        "/people",
        """{"people":[{"name":"A. Örnek","born":"1901"},{"name":"B. Örnek","born":"19O2"}]}""",
        "-:1:72"
    )]
    [InlineData(
        "ndjson",
        "",
        "{\"name\":\"A. Örnek\",\"born\":\"1901\"}\n{\"name\":\"B. Örnek\",\"born\":\"19O2\"}\n",
        "-:2:27"
    )]
    [InlineData(
        "xml",
        "/people/person",
        "<people><person><name>A. Örnek</name><born>1901</born></person><person><name>B. Örnek</name><born>19O2</born></person></people>",
        "-:1:99"
    )]
    public void Rows_of_standard_input_are_imported(string format, string records, string text, string place)
    {
        using var tool = new Tool { Input = text };
        var mapping = Mapping.Replace("FORMAT", format, StringComparison.Ordinal);
        mapping =
            records.Length == 0
                ? mapping.Replace("  records: RECORDS\n", "", StringComparison.Ordinal)
                : mapping.Replace("RECORDS", records, StringComparison.Ordinal);
        tool.With("map.yaml", mapping);
        var outcome = tool.Run("import", "-", "--map", "map.yaml", "-o", "out");
        Assert.Equal(0, outcome.Status);
        Assert.Contains("3 records imported to out", outcome.Error, StringComparison.Ordinal);
        var found = tool.Run("validate", "out").Output;
        Assert.Contains("19O2 is not an EDTF date", found, StringComparison.Ordinal);
        Assert.Contains($"::: {place}\n", found, StringComparison.Ordinal);
    }

    const string People = """
        mapping: 1
        dossier: { title: People }
        inputs:
          files: "*.csv"
          make:
            collection: people
            id: "{name}"
            cite: row
            fields: { names: name }
        """;

    [Fact]
    public void What_an_import_does_not_check_is_said()
    {
        using var tool = new Tool().With("map.yaml", People).With("a.csv", "name,more\nAnn,1\n");
        var outcome = tool.Run("import", "a.csv", "--map", "map.yaml", "-o", "out");
        Assert.Contains("not run: the other rules: an import checks only", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbooks_are_mended_without_a_mapping_only()
    {
        using var tool = new Tool().With("map.yaml", People).With("a.csv", "name\nAnn\n");
        var outcome = tool.Run("import", "a.csv", "--map", "map.yaml", "-o", "out", "--fix");
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith("relations: --fix mends workbooks", outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error, '\n');
    }

    [Theory]
    [InlineData("visits.yaml", "")]
    [InlineData("people-mpa.yaml", "did you mean people-map.yaml?")]
    [InlineData("../people-map.yaml", "")]
    public void A_mapping_that_is_not_there_is_one_finding_where_it_is_named(string named, string help)
    {
        using var tool = new Tool()
            .With("d/people-map.yaml", People)
            .With("d/a.csv", "name\nAnn\n")
            .With("d/dossier.yaml", $"format: 1\ntitle: T\nmapping: {named}\n");
        var outcome = tool.Run("validate", "d");
        var heads = outcome.Output.Split('\n').Where(line => line.Contains('[', StringComparison.Ordinal));
        Assert.StartsWith(
            $"error[FMT001] unreadable: there is no mapping {named} in",
            Assert.Single(heads),
            StringComparison.Ordinal
        );
        Assert.Contains(" --> d/dossier.yaml:3:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(help, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_an_input_without_names_takes_the_files_of_formats_it_reads()
    {
        using var tool = new Tool()
            .With("d/map.yaml", People.Replace("  files: \"*.csv\"\n", "", StringComparison.Ordinal))
            .With("d/a.csv", "name\nAnn\n")
            .With("d/LICENSE", "none")
            .With("d/dossier.yaml", "format: 1\ntitle: T\nmapping: map.yaml\n");
        Assert.DoesNotContain("error[", tool.Run("validate", "d").Output, StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("import", "d", "--map", "d/map.yaml", "-o", "out").Status);
    }
}
