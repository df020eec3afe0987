using System.Net;
using System.Text.RegularExpressions;
using Relations.Rules;

namespace Relations.Cli.Tests;

/// <summary>Reports, pages and help in another language hold no English sentence but what the data itself says.</summary>
public sealed partial class LeftoverTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    public static TheoryData<string> Others => [.. Languages.All.Skip(1).Select(language => language.Code())];

    [Theory]
    [MemberData(nameof(Others))]
    public void A_report_on_records_that_are_wrong_has_no_English_line(string lang)
    {
        BrokenSeed.Misstate(tool);
        HasNoEnglishLine(lang, atLeast: 20);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_report_on_files_that_are_wrong_has_no_English_line(string lang)
    {
        BrokenSeed.Spoil(tool);
        HasNoEnglishLine(lang, atLeast: 15);
    }

    void HasNoEnglishLine(string lang, int atLeast)
    {
        var english = tool.Run("validate", "seed");
        Assert.InRange(Weight().Count(english.Output), atLeast, 200);
        Assert.NotEmpty(EnglishLines.In(english.Output));
        var outcome = tool.Run("validate", "seed", "--lang", lang);
        Assert.Equal((english.Status, ""), (outcome.Status, outcome.Error));
        Assert.Empty(EnglishLines.In(outcome.Output));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void The_page_has_no_English_text(string lang)
    {
        BrokenSeed.Misstate(tool);
        Assert.NotEmpty(EnglishLines.In(TextOf(tool.Run("validate", "seed", "--format", "html").Output)));
        Assert.Empty(EnglishLines.In(TextOf(tool.Run("validate", "seed", "--format", "html", "--lang", lang).Output)));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Nor_has_what_other_commands_say(string lang)
    {
        string[] commands =
        [
            "rules",
            "fix seed --diff",
            "validate seed --format nix",
            "coverage seed --fail-under many",
            "date",
            "date --calendar gregorain 1990",
            "build seed --nope",
            "explain",
            "explain NOPE",
            "nope",
            "export",
            "diff seed",
        ];
        foreach (var command in commands)
        {
            var outcome = tool.Run(["--lang", lang, .. command.Split(' ')]);
            Assert.Empty(EnglishLines.In(outcome.Output + outcome.Error).Select(line => $"{command}: {line}"));
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Nor_has_the_help_of_any_command(string lang)
    {
        var commands = Commands([]).ToList();
        Assert.InRange(commands.Count, 20, 100);
        foreach (var command in commands)
        {
            var help = tool.Run(["--lang", lang, .. command, "--help"]);
            Assert.Equal((0, ""), (help.Status, help.Error));
            Assert.Empty(EnglishLines.In(help.Output).Select(line => $"{string.Join(' ', command)}: {line}"));
        }
    }

    // As help lists them, with those below them.
    IEnumerable<string[]> Commands(string[] above)
    {
        var help = tool.Run([.. above, "--help"]).Output.Split('\n');
        var names = help.SkipWhile(line => line != "Commands:")
            .Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal));
        return names
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])
            .SelectMany(name => Commands([.. above, name]))
            .Prepend(above);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Nor_has_what_is_said_of_a_date(string lang)
    {
        string[] dates =
        [
            "1990~",
            "1990-02-30",
            "2017-10-30/..",
            "[1960,1961]",
            "22 February 2017",
            "1958/1957",
            "199u",
            "15/3/1990",
            "1990-05-05T10:00:00",
            "Summer 1990",
            "nonsense",
        ];
        foreach (var date in dates)
        {
            var told = tool.Run("date", date, "--lang", lang);
            var own = told.Output.Split('\n').Where(line => !line.StartsWith("  en ", StringComparison.Ordinal));
            Assert.Empty(
                EnglishLines.In(string.Join('\n', own).Replace(date, "", StringComparison.Ordinal) + told.Error)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Nor_has_what_is_measured_inferred_and_compared(string lang)
    {
        tool.Change("visits.yaml", "on February 22, 2017", "on February 23, 2017");
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1992");
        foreach (
            var command in (string[][])
                [
                    ["coverage", "seed"],
                    ["infer", "seed", "--all"],
                ]
        )
        {
            var told = tool.Run([.. command, "--lang", lang]);
            Assert.Equal("", told.Error);
            Assert.Empty(EnglishLines.In(told.Output));
            Assert.NotEmpty(EnglishLines.In(tool.Run(command).Output));
        }

        tool.Change("visits.yaml", "dates: 2017-02-22", "dates: 2017-02-21");
        var difference = tool.Run("--lang", lang, "diff", Repository.PathOf("seeds", "turkiye-azerbaijan"), "seed");
        Assert.Empty(EnglishLines.In(difference.Output + difference.Error));
    }

    // They quote words of data without quotation marks.
    static readonly string[] Quoting = ["CLM016", "DAT002", "ENT012", "FMT004"];

    [Theory]
    [MemberData(nameof(Others))]
    public void Nor_has_an_explanation_but_in_the_records_of_its_examples(string lang)
    {
        List<string> found = [];
        foreach (var code in Catalogue.All.Select(rule => rule.Info.Code).Except(Quoting))
        {
            var lines = tool.Run("explain", code, "--lang", lang).Output.Split('\n');
            var example = lines.Where(line => line.StartsWith("    ", StringComparison.Ordinal));
            var own = string.Join(' ', lines.Skip(1).Except(example).Select(line => line.Length > 0 ? line : "\n"));
            foreach (
                var id in Id()
                    .Matches(string.Join('\n', example))
                    .Select(match => match.Groups["id"].Value)
                    .OrderByDescending(id => id.Length)
            )
            {
                own = Regex.Replace(own, $@"\b{id}\b", "", RegexOptions.None, TimeSpan.FromSeconds(1));
            }

            found.AddRange(EnglishLines.In(own).Select(line => $"{code}: {line}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [GeneratedRegex(
        @"^(error|warning|info|undetermined)\[",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Weight();

    // What a page shows, and what it tells to those who hear it.
    static string TextOf(string page)
    {
        var shown = DataOrCode().Replace(page, "");
        var heard = string.Join('\n', Heard().Matches(shown).Select(match => match.Groups["text"].Value));
        return WebUtility.HtmlDecode(Tag().Replace(shown, "\n") + "\n" + heard);
    }

    public void Dispose() => tool.Dispose();

    [GeneratedRegex(
        @"<(?<tag>script|style|pre|code|q|blockquote)\b[^>]*>.*?</\k<tag>>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex DataOrCode();

    [GeneratedRegex(@"\b(title|aria-label|placeholder|alt)=""(?<text>[^""]*)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Heard();

    // The ids of an example, and its fields.
    [GeneratedRegex(@"\bid: (?<id>[\w-]+)|\b(?<id>\w+):", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();
}
