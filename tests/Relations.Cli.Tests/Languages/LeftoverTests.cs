using System.Net;
using System.Text.RegularExpressions;

namespace Relations.Cli.Tests;

/// <summary>Reports, pages and help in another language hold no English sentence but what the data itself says.</summary>
public sealed partial class LeftoverTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    readonly string data = string.Join(
        ' ',
        Directory
            .EnumerateFiles(Repository.PathOf("seeds", "turkiye-azerbaijan"), "*.yaml")
            .SelectMany(file =>
                File.ReadAllText(file).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            )
    );

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
        Assert.NotEmpty(English(english.Output));
        var outcome = tool.Run("validate", "seed", "--lang", lang);
        Assert.Equal((english.Status, ""), (outcome.Status, outcome.Error));
        Assert.Empty(English(outcome.Output));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void The_page_has_no_English_text(string lang)
    {
        BrokenSeed.Misstate(tool);
        Assert.NotEmpty(English(TextOf(tool.Run("validate", "seed", "--format", "html").Output)));
        Assert.Empty(English(TextOf(tool.Run("validate", "seed", "--format", "html", "--lang", lang).Output)));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Nor_has_what_other_commands_say(string lang)
    {
        string[] commands =
        [
            "--help",
            "validate --help",
            "build --help",
            "export --help",
            "export pdf --help",
            "export csv --help",
            "infer --help",
            "rules",
            "infer seed",
            "fix seed --diff",
            "date 1990~",
            "validate seed --format nix",
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
            Assert.Empty(English(outcome.Output + outcome.Error).Select(line => $"{command}: {line}"));
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Nor_has_an_explanation_but_in_the_records_of_its_examples(string lang)
    {
        foreach (var code in (string[])["FMT001", "SRC014", "DAT009", "VIS001", "HOM004", "TXT001"])
        {
            var told = tool.Run("explain", code, "--lang", lang).Output;
            var own = told.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal));
            Assert.Empty(English(string.Join('\n', own)));
        }
    }

    [GeneratedRegex(
        @"^(error|warning|info|undetermined)\[",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Weight();

    // What stands in the data is quoted, or shown as a line of a file, or a reason that the curator gave.
    IEnumerable<string> English(string told)
    {
        var own = string.Join('\n', told.Split('\n').Where(line => !Excerpt().IsMatch(line)));
        return Quoted().Replace(own, "").Split('\n').Select(WithoutData).Where(line => EnglishWord().IsMatch(line));
    }

    // Three words and more that follow one another in a file are data.
    string WithoutData(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = new List<string>();
        for (var at = 0; at < words.Length; )
        {
            var count = Enumerable
                .Range(3, Math.Max(0, words.Length - at - 2))
                .LastOrDefault(count =>
                    data.Contains(string.Join(' ', words[at..(at + count)]), StringComparison.Ordinal)
                );
            kept.AddRange(count > 0 ? [] : [words[at]]);
            at += Math.Max(1, count);
        }

        return string.Join(' ', kept);
    }

    static string TextOf(string page) => WebUtility.HtmlDecode(Tag().Replace(DataOrCode().Replace(page, ""), "\n"));

    public void Dispose() => tool.Dispose();

    [GeneratedRegex(@"^\s*\d* \||^\s*(-->|:::)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Excerpt();

    // Names of rules, fields and options are the same in all languages.
    [GeneratedRegex(
        @"“[^”]*”|«[^»]*»|""[^""]*""|'[^']*'|--[\w-]+|\b\w+([-.]\w+)+|<[^>]*>|\[[^\]]*\]|\{[^}]*\}",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\b(the|is|are|has|have|with|which|cannot|must|expected|was|from|that|there|and|of|to|it|be|and|error|warning|help|before|after|show|write|missing|unknown|required|no such)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex EnglishWord();

    [GeneratedRegex(
        @"<(?<tag>script|style|pre|code|q|blockquote)\b[^>]*>.*?</\k<tag>>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex DataOrCode();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();
}
