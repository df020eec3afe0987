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

    [Fact]
    public void A_file_that_is_not_there_is_a_usage_error() =>
        Assert.Equal(2, tool.Run("map", "suggest", "none.csv").Status);
}
