namespace Relations.Cli.Tests;

public sealed class LossTests : IDisposable
{
    readonly Tool tool = new();

    [Theory]
    [InlineData("validate", "broken.yaml", "--ignore", "FMT")]
    [InlineData("validate", "broken.yaml", "--select", "REC")]
    public void A_broken_file_is_shown_whatever_is_left_out(params string[] args)
    {
        var outcome = WithBroken().Run(args);
        Assert.Equal(2, outcome.Status);
        Assert.Contains("error[FMT001]", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("--> broken.yaml:3:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_not_fixed_and_named()
    {
        var outcome = WithBroken().Run("fix", "broken.yaml");
        Assert.Equal(2, outcome.Status);
        Assert.StartsWith("relations: broken.yaml:3:", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(": not fixed: not YAML", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_rule_about_lost_data_cannot_be_turned_off()
    {
        tool.With(
            "a.yaml",
            "format: 1\ntitle: T\nrules:\n  - { rule: FMT006, severity: off }\npeople:\n  - { id: a, names: A, names: B }\n"
        );
        var outcome = tool.Run("validate", "a.yaml");
        Assert.Equal(1, outcome.Status);
        Assert.Contains("error[FMT006]", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("error[SET013]", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tab_that_breaks_a_file_is_shown_at_its_line()
    {
        tool.With("a.yaml", "format: 1\ntitle: T\nparties: [USA, CUB]\n\tasOf: 2024-12-31\n");
        Assert.Contains("--> a.yaml:4:", tool.Run("validate", "a.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_too_large_is_said_to_be_so()
    {
        tool.With("a.yaml", "format: 1\ntitle: T\nmargins:\n  uncertain: { years: 3000000000 }\n");
        Assert.Contains(
            "expected a number from -2147483648 to 2147483647",
            tool.Run("validate", "a.yaml").Output.Replace("\n  ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_two_records_with_one_id_both_are_compared()
    {
        tool.With("a.yaml", "format: 1\ntitle: T\npeople:\n  - { id: a, names: A }\n")
            .With("b.yaml", "format: 1\ntitle: T\npeople:\n  - { id: a, names: A }\n  - { id: a, names: B }\n");
        var outcome = tool.Run("diff", "a.yaml", "b.yaml");
        Assert.Equal((1, "+ people a\n"), (outcome.Status, outcome.Output));
    }

    [Fact]
    public void Data_does_not_steer_the_log_of_a_workflow()
    {
        tool.With("a.yaml", "format: 1\ntitle: T\npeople:\n  - { id: a, \"na\\emes\\u202E\": A }\n");
        var outcome = tool.Run("validate", "a.yaml", "--format", "github");
        Assert.Contains("na\u241Bmes\uFFFD", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_with_a_misspelt_code_is_told_the_nearest()
    {
        tool.With(
            "a.yaml",
            "format: 1\ntitle: T\npeople:\n  - { id: a, names: A, waivers: [{ rule: rec005, reason: R, by: me }] }\n"
        );
        Assert.Contains("did you mean REC005?", tool.Run("validate", "a.yaml").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no rule is left to run", "validate", "a.yaml", "--select", "REC", "--ignore", "REC")]
    [InlineData("--select takes codes of rules", "validate", "a.yaml", "--select", "")]
    [InlineData("there is no option --foo", "validate", "a.yaml", "--foo")]
    [InlineData("--as-of 1958/.. is not a day, month or year", "validate", "a.yaml", "--as-of", "1958/..")]
    public void Wrong_usage_is_one_line_and_status_2(string line, params string[] args)
    {
        var outcome = tool.With("a.yaml", "format: 1\ntitle: T\n").Run(args);
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith("relations: " + line, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Error.Count(letter => letter == '\n'));
    }

    public void Dispose() => tool.Dispose();

    Tool WithBroken() => tool.With("broken.yaml", "format: 1\npeople:\n  - { id: a, names: [A }\n");
}
