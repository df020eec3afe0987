using System.Text.Json;

namespace Relations.Cli.Tests;

public sealed class CoverageTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void Of_the_seeds_source_every_sentence_and_date_is_settled()
    {
        var outcome = tool.Run("coverage", "seed", "--fail-under", "100");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/seed-coverage.txt");
    }

    [Fact]
    public void What_is_open_is_shown_with_its_place_and_fails_only_when_asked()
    {
        tool.Change("visits.yaml", "dates: 2017-05-22\n    kind", "dates: 2017-05-21\n    kind");
        tool.Change("visits.yaml", "dates: 2017-05-22\n    places", "dates: 2017-05-21\n    places");
        tool.Change("sources.yaml", "- quote: Translate »", "- quote: Translation");
        var outcome = tool.Run("coverage", "seed");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/open-coverage.txt");
        Assert.Equal(0, tool.Run("coverage", "seed", "--fail-under", "92.5").Status);
        Assert.Equal(1, tool.Run("coverage", "seed", "--fail-under", "95.6").Status);
    }

    [Fact]
    public void A_stored_text_that_is_not_in_UTF_8_is_not_measured_and_the_reason_is_given()
    {
        tool.With("few/dossier.yaml", "format: 1\ntitle: T\nsources: [{ id: s, title: S, file: sources/a.txt }]\n");
        tool.With("few/sources/a.txt", "%PDF-1.7");
        var outcome = tool.Run("coverage", "few");
        Assert.Equal(
            "s: not measured: few/sources/a.txt is a PDF file, not text\n\n0 sources: 0 of 0 sentences, 0 of 0 dates, 1 not measured\n",
            outcome.Output
        );
    }

    [Fact]
    public void The_JSON_report_has_the_same_numbers_and_places()
    {
        tool.Change("sources.yaml", "- quote: Translate »", "- quote: Translation");
        var outcome = tool.Run("coverage", "seed", "--format", "json");
        using var report = JsonDocument.Parse(outcome.Output);
        var source = report.RootElement.GetProperty("sources")[0];
        Assert.Equal(22, source.GetProperty("sentences").GetProperty("cited").GetInt32() + 1);
        var open = source.GetProperty("openSentences")[0];
        Assert.Equal("Translate »", open.GetProperty("text").GetString());
        Assert.Equal(17, open.GetProperty("place").GetProperty("line").GetInt32());
        Assert.Equal(
            95.6m,
            report.RootElement.GetProperty("summary").GetProperty("sentences").GetProperty("percent").GetDecimal()
        );
    }

    [Theory]
    [InlineData("--fail-under", "101")]
    [InlineData("--format", "xml")]
    public void Wrong_usage_is_status_2(string option, string value) =>
        Assert.Equal(2, tool.Run("coverage", "seed", option, value).Status);

    [Fact]
    public void A_percentage_that_is_none_is_said_to_be_so()
    {
        var outcome = tool.Run("coverage", "seed", "--fail-under", "abc");
        Assert.Equal(2, outcome.Status);
        Assert.StartsWith(
            "relations: --fail-under is a number from 0 to 100, not abc;",
            outcome.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_stored_text_that_cannot_be_read_is_not_taken_for_settled()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(tool.Folder, "seed", "sources")))
        {
            File.Delete(file);
        }

        var outcome = tool.Run("coverage", "seed", "--fail-under", "100");
        Assert.Equal(1, outcome.Status);
        Assert.EndsWith(", 1 not measured\n", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "relations: not measured, because the stored text cannot be read: ",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, tool.Run("coverage", "seed").Status);
    }

    [Fact]
    public void A_broken_file_is_status_2_and_says_how_to_see_where()
    {
        tool.Change("relations.yaml", "between: [AZE, TUR]", "between: [AZE, TUR");
        var outcome = tool.Run("coverage", "seed");
        Assert.Equal(2, outcome.Status);
        Assert.Contains("relations validate shows where", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => tool.Dispose();
}
