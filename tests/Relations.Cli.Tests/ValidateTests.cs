using System.Text.Json;
using NJsonSchema;

namespace Relations.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void The_seed_has_no_error_and_no_warning_that_is_not_waived()
    {
        var outcome = tool.Run("validate", "seed", "--fail-on", "warning");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/seed.txt");
    }

    [Fact]
    public void Relations_a_year_too_early_are_shown_at_their_date_with_the_recognition_beside()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        var outcome = tool.Run("validate", "seed", "--select", "REC001");
        Assert.Equal((1, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/relations-first.txt");
    }

    [Fact]
    public void A_year_that_leaves_the_order_open_is_no_error_and_says_what_would_settle_it()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991");
        var outcome = tool.Run("validate", "seed", "--select", "REC001");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/relations-maybe-first.txt");
        Assert.Equal(1, tool.Run("validate", "seed", "--select", "REC001", "--fail-on", "maybe").Status);
    }

    [Fact]
    public void A_misspelt_field_is_shown_with_the_nearest_name()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "estabilshed: 1992-01-14");
        var outcome = tool.Run("validate", "seed", "--select", "FMT");
        Assert.Equal(1, outcome.Status);
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/misspelt-field.txt");
    }

    [Fact]
    public void Many_findings_are_counted_by_rule_and_by_file_at_the_end()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        var outcome = tool.Run("validate", "seed");
        var end = outcome.Output[outcome.Output.IndexOf("\nBy rule\n", StringComparison.Ordinal)..];
        Golden.Verify(end.TrimStart('\n'), "tests/Relations.Cli.Tests/Goldens/counts.txt");
    }

    [Fact]
    public void A_setting_of_a_rule_that_there_is_not_is_shown_with_the_nearest_code()
    {
        tool.Change("dossier.yaml", "format: 1", "format: 1\nrules:\n  - { rule: MEC01, severity: off }");
        var outcome = tool.Run("validate", "seed", "--select", "SET");
        Assert.Equal(1, outcome.Status);
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/unknown-rule.txt");
    }

    [Fact]
    public void A_broken_file_is_one_finding_with_its_place_and_status_2()
    {
        tool.Change("relations.yaml", "between: [AZE, TUR]", "between: [AZE, TUR");
        var outcome = tool.Run("validate", "seed");
        Assert.Equal((2, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/broken-file.txt");
    }

    [Fact]
    public async Task The_JSON_report_follows_its_schema_and_gives_the_place()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        var outcome = tool.Run("validate", "seed", "--format", "json");
        var schema = await JsonSchema.FromJsonAsync(tool.Run("schema", "findings").Output);
        Assert.Empty(schema.Validate(outcome.Output));
        using var report = JsonDocument.Parse(outcome.Output);
        var finding = report
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("code").GetString() == "REC001");
        Assert.Equal("established", finding.GetProperty("field").GetString());
        Assert.Equal("seed/relations.yaml", finding.GetProperty("place").GetProperty("file").GetString());
        Assert.Equal(10, finding.GetProperty("place").GetProperty("length").GetInt32());
    }

    [Fact]
    public void A_report_goes_whole_to_a_file_when_asked()
    {
        var outcome = tool.Run("validate", "seed", "--format", "json", "--output", "report/findings.json");
        Assert.Equal((0, ""), (outcome.Status, outcome.Output));
        Assert.Equal(
            tool.Run("validate", "seed", "--format", "json").Output,
            File.ReadAllText(Path.Combine(tool.Folder, "report/findings.json"))
        );
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(tool.Folder, "report")));
    }

    [Fact]
    public void The_schema_of_findings_in_the_repository_is_the_one_the_tool_writes() =>
        Golden.Verify(tool.Run("schema", "findings").Output, "schemas/findings.schema.json");

    [Fact]
    public void Nothing_that_a_dossier_holds_steers_the_terminal()
    {
        tool.With("odd.yaml", "format: 1\ntitle: T\nplaces:\n  - { id: a, names: A, kind: \"\\e[31mcity\\0\" }\n");
        var output = tool.Run("validate", "odd.yaml").Output;
        Assert.Contains("\u241B[31mcity\u2400", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, letter => char.IsControl(letter) && letter != '\n');
    }

    public void Dispose() => tool.Dispose();
}
