namespace Relations.Cli.Tests;

public sealed class MapSuggestTests : IDisposable
{
    const string Visits =
        "Visitor;From;To;Start date;End date;Visit type\n"
        + "Ali Örnek;Turkey;Azerbaijan;12.03.1992;14.03.1992;official\n"
        + "Veli Örnek;Azerbaijan;Turkey;07.02.1994;11.02.1994;state\n"
        + "Ayşe Örnek;Georgia;Turkey;01.04.1994;02.04.1994;state\n";

    readonly Tool tool = new Tool().With("visits.csv", Visits);

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_draft_is_one_that_import_accepts()
    {
        var outcome = tool.Run("map", "suggest", "visits.csv", "-o", "mapping.yaml");
        Assert.Equal((0, ""), (outcome.Status, outcome.Output));
        Assert.Contains("visits.csv: the rows are taken for visits\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(
            "Start date: dates are read as d.M.yyyy; 14.03.1992 decides the order of day and month\n",
            outcome.Error,
            StringComparison.Ordinal
        );
        var import = tool.Run("import", "visits.csv", "--map", "mapping.yaml", "-o", "out");
        Assert.Equal((0, "", "relations: 7 records imported to out\n"), (import.Status, import.Output, import.Error));
        var visits = File.ReadAllText(Path.Combine(tool.Folder, "out", "visits.yaml"));
        Assert.Contains("dates: 1992-03-12/1992-03-14", visits, StringComparison.Ordinal);
        Assert.Contains("to: AZE", visits, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_output_the_draft_is_written_to_standard_output() =>
        Assert.Contains("mapping: 1\n", tool.Run("map", "suggest", "visits.csv").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("visits.csv")]
    [InlineData("mapping.yaml")]
    public void A_file_that_exists_is_not_written_over(string target)
    {
        tool.With("mapping.yaml", "# edited\n");
        var before = File.ReadAllText(Path.Combine(tool.Folder, target));
        var outcome = tool.Run("map", "suggest", "visits.csv", "-o", target);
        Assert.Equal(new Outcome(2, "", $"relations: {target}: already exists\n"), outcome);
        Assert.Equal(before, File.ReadAllText(Path.Combine(tool.Folder, target)));
    }

    [Fact]
    public void Damaged_places_of_an_import_are_named_and_end_no_check()
    {
        const string Doubled = "\nAli Örnek;Turkey;Azerbaijan;12.03.1992;14.03.1992;official\n";
        tool.With(
            "visits.csv",
            Visits.Replace("12.03.1992", "18.03.1992", StringComparison.Ordinal) + Doubled.Trim('\n')
        );
        tool.Run("map", "suggest", "visits.csv", "-o", "mapping.yaml");
        tool.Run("import", "visits.csv", "--map", "mapping.yaml", "-o", "out");
        var sound = tool.Run("validate", "out");
        var path = Path.Combine(tool.Folder, "out", ".import", "origins.ndjson");
        File.WriteAllText(path, File.ReadAllText(path).Replace(",2,", ",1.5,", StringComparison.Ordinal));
        var outcome = tool.Run("validate", "out");
        Assert.Equal(sound.Status, outcome.Status);
        Assert.Contains("relations: .import/origins.ndjson:", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_usage_error() =>
        Assert.Equal(2, tool.Run("map", "suggest", "none.csv").Status);
}
