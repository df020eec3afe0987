using System.Text.RegularExpressions;

namespace Relations.Cli.Tests;

/// <summary>Reports for people show the worst first, by rule and cause, and count what they leave out.</summary>
public sealed partial class ReportLimitTests : IDisposable
{
    readonly Tool tool = new();

    [Theory]
    [InlineData("", 20, "5 more findings of FMT005 not shown")]
    [InlineData("--per-rule 0", 25, "")]
    [InlineData("--per-rule 24", 24, "1 more finding of FMT005 not shown")]
    [InlineData("--max-findings 3", 3, "22 more findings of FMT005 not shown")]
    [InlineData("--max-findings 0 --per-rule 0", 25, "")]
    public void What_is_not_shown_of_a_rule_is_counted(string words, int shown, string rest)
    {
        tool.With("d.yaml", Visits(25));
        foreach (var format in (string[])["text", "html"])
        {
            var outcome = tool.Run([
                "validate",
                "d.yaml",
                "--select",
                "FMT005",
                "--format",
                format,
                .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ]);
            Assert.Equal((1, ""), (outcome.Status, outcome.Error));
            Assert.Equal(shown, Finding().Count(outcome.Output));
            Assert.Equal(rest.Length > 0, outcome.Output.Contains("not shown", StringComparison.Ordinal));
            Assert.Contains(rest, outcome.Output, StringComparison.Ordinal);
            Assert.Contains("25 errors", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public void Programs_get_all(string format)
    {
        tool.With("d.yaml", Visits(25));
        var all = tool.Run("validate", "d.yaml", "--format", format);
        Assert.Equal(all, tool.Run("validate", "d.yaml", "--format", format, "--per-rule", "1", "--max-findings", "1"));
        Assert.True(Regex.Count(all.Output, "FMT005", RegexOptions.None, TimeSpan.FromSeconds(1)) >= 25);
    }

    [Fact]
    public void The_worst_stand_first_and_those_of_one_cause_together()
    {
        tool.With(
            "d.yaml",
            """
            format: 1
            title: T
            asOf: 2020
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 2015 }
            sessions:
              - { id: first, mechanism: council, ordinal: 1, dates: 2011-03-02 }
              - { id: second, mechanism: council, ordinal: 2, dates: 2012-03-02 }
            visits:
              - { id: long, visitors: [{ person: lee }], from: TUR, to: AZE, dates: 2001-01-01/2001-03-01 }
            people: [{ id: lee, names: Lee }]
            """
        );
        var outcome = tool.Run("validate", "d.yaml", "--ignore", "SRC");
        Assert.Contains(
            "2 findings of MEC002 have one cause, council.established:\n\nerror[MEC002]",
            outcome.Output,
            StringComparison.Ordinal
        );
        var weights = Weight().Matches(outcome.Output).Select(match => match.Value).ToList();
        Assert.Contains("warning", weights);
        Assert.Equal(
            weights.OrderBy(weight =>
                weight == "error" ? 0
                : weight == "warning" ? 1
                : 2
            ),
            weights
        );
    }

    [Theory]
    [InlineData("--per-rule", "-1", "--per-rule takes a number from 0 on, and 0 is for all")]
    [InlineData("--per-rule", "x", "--per-rule takes a number from 0 on, and 0 is for all")]
    [InlineData("--max-findings", "99999999999", "--max-findings takes a number from 0 on, and 0 is for all")]
    [InlineData("--max-findings", "-5", "--max-findings takes a number from 0 on, and 0 is for all")]
    public void A_limit_below_0_is_refused(string option, string value, string error)
    {
        tool.With("d.yaml", Visits(1));
        Assert.Equal(
            new Outcome(2, "", $"relations: {error}; see relations validate --help\n"),
            tool.Run("validate", "d.yaml", option, value)
        );
    }

    public void Dispose() => tool.Dispose();

    static string Visits(int count) =>
        "format: 1\ntitle: T\nvisits:\n"
        + string.Concat(
            Enumerable
                .Range('a', count)
                .Select(letter => $"  - {{ id: visit-{(char)letter}, to: TUR, from: AZE, dates: 2001 }}\n")
        );

    [GeneratedRegex("^error\\[FMT005\\]|<li class=\"finding\"", RegexOptions.Multiline, 1000)]
    private static partial Regex Finding();

    [GeneratedRegex(
        @"^(error|warning|info|undetermined)(?=\[)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Weight();
}
