using System.Text.RegularExpressions;
using Relations.Documents.Tests;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Tests;

/// <summary>What the README shows is what the tool does.</summary>
public sealed partial class ReadmeTests
{
    static readonly string Text = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void Findings_are_shown_as_the_tool_shows_them()
    {
        var shown = Block()
            .Matches(Text)
            .Where(block => block.Groups["name"].Value.EndsWith(".txt", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(2, shown.Count);
        Assert.All(
            shown,
            block =>
                Assert.Equal(
                    File.ReadAllText(Repository.PathOf(block.Groups["name"].Value.Split('/'))),
                    block.Groups["content"].Value
                )
        );
    }

    [Fact]
    public void The_example_is_a_dossier_without_a_finding_heavier_than_a_remark()
    {
        var source = "sources/turkey-azerbaijan-political-relations.txt";
        var files = new MemoryFiles()
            .With("dossier.yaml", Named("example"))
            .With(source, File.ReadAllBytes(Repository.PathOf("seeds", "turkiye-azerbaijan", source)));
        var result = Checker.Check(DossierReader.Read(files));
        Assert.All(result.Findings, finding => Assert.Equal(Severity.Info, finding.Severity));
    }

    [Fact]
    public void The_waiver_is_one_that_the_seed_has()
    {
        var waiver = Named("waiver")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var seed = File.ReadAllText(Repository.PathOf("seeds", "turkiye-azerbaijan", "mechanisms.yaml"));
        Assert.All(waiver, line => Assert.Contains(line, seed, StringComparison.Ordinal));
    }

    [Fact]
    public void The_settings_are_ones_that_the_tool_takes()
    {
        var files = new MemoryFiles()
            .With("dossier.yaml", "format: 1\ntitle: Settings\n" + Named("settings"))
            .With("known-findings.json", """{ "format": 1, "findings": [] }""");
        var result = Checker.Check(DossierReader.Read(files));
        Assert.Empty(result.Findings);
        Assert.NotNull(result.Baseline);
        Assert.Contains(result.NotRun, notRun => notRun.Rule.Info.Code == "CON001");
    }

    [Fact]
    public void The_theme_is_one_that_briefings_take()
    {
        using var tool = new Tool()
            .WithSeed()
            .With("theme.json", Named("theme"))
            .With("logo.png", SamplePictures.Png(30, 20));
        Assert.Equal(0, tool.Run("export", "md", "seed", "-o", "x.md", "--theme", "theme.json").Status);
    }

    [Fact]
    public void Every_command_is_in_the_table()
    {
        using var tool = new Tool();
        var commands = Command()
            .Matches(tool.Run("--help").Output.Split("Commands:")[1])
            .Select(match => match.Groups["name"].Value)
            .ToList();
        Assert.Contains("validate", commands);
        Assert.All(commands, name => Assert.Contains("| `relations " + name, Text, StringComparison.Ordinal));
    }

    static string Named(string name) =>
        Block().Matches(Text).Single(block => block.Groups["name"].Value == name).Groups["content"].Value;

    [GeneratedRegex(
        "<!-- (?<name>\\S+) -->\n```(yaml|json)?\n(?<content>.*?)```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Block();

    [GeneratedRegex("^  (?<name>[a-z]+) .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();
}
