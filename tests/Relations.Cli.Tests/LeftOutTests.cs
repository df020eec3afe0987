namespace Relations.Cli.Tests;

/// <summary>A draft names each value that it leaves out, by its place.</summary>
public sealed class LeftOutTests : IDisposable
{
    readonly Tool tool = new Tool().With(
        "d.yaml",
        """
        format: 1
        title: T
        visits:
          - { id: v1, visitors: [{ office: minister }], from: TUR, to: AZE, dates: 2001, kind: holiday, colour: red, ordinal: first }
          - { id: v2, visitors: [{ office: minister }], from: TUR, to: AZE, dates: 2002, kind: official, kind: private }
        offices: [{ id: minister, title: Minister, of: TUR }]
        """
    );

    [Fact]
    public void A_briefing_names_unknown_words_and_fields_wrong_kinds_and_second_values()
    {
        var outcome = tool.Run("export", "md", "d.yaml", "-o", "d.md", "--draft");
        Assert.Equal((0, ""), (outcome.Status, outcome.Output));
        Assert.Collection(
            Lines(outcome),
            line => Assert.Matches("^relations: d.yaml:4:[0-9]+: left out: .*holiday", line),
            line => Assert.Matches("^relations: d.yaml:4:[0-9]+: left out: .*colour", line),
            line => Assert.Matches("^relations: d.yaml:4:[0-9]+: left out: .*first", line),
            line => Assert.Matches("^relations: d.yaml:5:[0-9]+: left out: .*kind", line)
        );
    }

    [Theory]
    [InlineData("xlsx", "d.xlsx")]
    [InlineData("csv", "d-csv")]
    public void A_table_names_second_values_alone(string format, string to)
    {
        var outcome = tool.Run("export", format, "d.yaml", "-o", to, "--draft");
        var line = Assert.Single(Lines(outcome));
        Assert.Matches("^relations: d.yaml:5:[0-9]+: left out: .*kind", line);
    }

    static IEnumerable<string> Lines(Outcome outcome) =>
        outcome.Error.Split('\n').Where(line => line.Contains(": left out: ", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_named_where_nothing_is_left_out()
    {
        tool.With("whole.yaml", "format: 1\ntitle: T\npeople: [{ id: lee, names: Lee }]\n");
        Assert.Equal(new Outcome(0, "", ""), tool.Run("export", "json", "whole.yaml", "-o", "w.json", "--draft"));
    }

    public void Dispose() => tool.Dispose();
}
