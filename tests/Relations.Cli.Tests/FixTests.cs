using System.Text.Json;
using NJsonSchema;

namespace Relations.Cli.Tests;

public sealed class FixTests : IDisposable
{
    readonly Tool tool = new Tool()
        .WithSeed()
        .Change("visits.yaml", "dates: 2017-02-22", "dates: 2017-02-uu   # about then")
        .Change("relations.yaml", "established: 1992-01-14", "estabilshed: 1992-01-14");

    [Fact]
    public void Safe_fixes_are_made_and_the_guesses_only_when_asked_for()
    {
        var outcome = tool.Run("fix", "seed");
        Assert.Equal((1, ""), (outcome.Status, outcome.Error));
        Assert.Equal(
            "seed/visits.yaml:8: DAT002 foreign-minister-to-turkiye-2017-02.dates: write 2017-02-XX\n"
                + "1 fixed in 1 file, 0 not fixed, 1 more with --unsafe\n"
                + "left: 1 error, 0 warnings, 0 info, 2 undetermined (relations validate seed)\n",
            outcome.Output
        );
        Assert.Contains("    dates: 2017-02-XX   # about then\n", Text("seed/visits.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("fix", "seed", "--unsafe").Status);
        Assert.Contains("\n    established: 1992-01-14\n", Text("seed/relations.yaml"), StringComparison.Ordinal);
        Assert.Equal(
            "0 fixed in 0 files, 0 not fixed\nleft: 0 errors, 0 warnings, 2 info, 1 undetermined (relations validate seed)\n",
            tool.Run("fix", "seed", "--unsafe").Output
        );
        Assert.Equal("0 fixed in 0 files, 0 not fixed\n", tool.Run("fix", "seed", "--select", "ENT").Output);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(Path.Combine(tool.Folder, "seed")), TemporaryName.IsOne);
    }

    [Fact]
    public void The_difference_is_shown_and_nothing_is_written()
    {
        var before = Text("seed/visits.yaml");
        var outcome = tool.Run("fix", "seed", "--diff", "--ignore", "FMT");
        Assert.Equal((1, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/fix-diff.txt");
        Assert.Equal(before, Text("seed/visits.yaml"));
        Assert.Equal((0, ""), (tool.Run("fix", "seed", "--diff", "--select", "VIS").Status, ""));
    }

    [Fact]
    public void A_difference_is_followed_by_what_is_left_where_that_is_why_the_run_fails()
    {
        var outcome = tool.Run("fix", "seed", "--diff", "--select", "FMT");
        Assert.Equal(
            (1, "", "relations: left: 1 error, 0 warnings, 0 info, 0 undetermined (relations validate seed)\n"),
            (outcome.Status, outcome.Output, outcome.Error)
        );
    }

    [Fact]
    public void The_report_says_what_would_mend_a_finding() =>
        Assert.Contains(
            "= fix: write 2017-02-XX (relations fix)\n",
            tool.Run("validate", "seed").Output,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task The_JSON_report_holds_the_fix_and_follows_its_schema()
    {
        var report = tool.Run("validate", "seed", "--format", "json").Output;
        var schema = await JsonSchema.FromJsonAsync(tool.Run("schema", "findings").Output);
        Assert.Empty(schema.Validate(report));
        using var json = JsonDocument.Parse(report);
        var fixes = json
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Where(finding => finding.TryGetProperty("fix", out _))
            .Select(finding => JsonSerializer.Serialize(finding.GetProperty("fix")));
        Assert.Equal(
            [
                """{"description":"rename it to established","safe":false,"edit":"rename","field":"estabilshed","text":"established"}""",
                """{"description":"write 2017-02-XX","safe":true,"edit":"replace","field":"dates","text":"2017-02-XX"}""",
            ],
            fixes
        );
    }

    [Fact]
    public void A_fix_that_cannot_be_made_is_reported()
    {
        tool.Change("visits.yaml", "to: TUR\n    dates: 2017-02-uu", "to: TUR\n    dates: &d 2017-02-uu")
            .Change("visits.yaml", "dates: 2017-12-13", "dates: *d");
        var outcome = tool.Run("fix", "seed");
        Assert.Contains("write 2017-02-XX; not fixed: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("0 fixed in 0 files, 2 not fixed", outcome.Output, StringComparison.Ordinal);
    }

    public void Dispose() => tool.Dispose();

    string Text(string path) => File.ReadAllText(Path.Combine(tool.Folder, path));
}
