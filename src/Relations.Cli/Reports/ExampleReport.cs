using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>
/// What is found in the examples of rules, in a language. The examples say it in English; in another language their records are
/// checked, and the findings told.
/// </summary>
static partial class ExampleReport
{
    [Localized("Satisfies the rule")]
    static partial LocalizedString Keeps { get; }

    [Localized("Example")]
    static partial LocalizedString Breaks { get; }

    /// <summary>What an example shows, and on which side of the rule; only the side where the title is in another language.</summary>
    public static string TitleOf(Example example, Language language) =>
        language == Language.English ? RuleReference.TitleOf(example).In(language)
        : example.Findings.Count == 0 ? Keeps.In(language)
        : Breaks.In(language);

    /// <summary>On which side of the rule an example of a dossier is.</summary>
    public static string TitleOf(TriedExample tried, Language language) =>
        (tried.Finding is null ? Keeps : Breaks).In(language);

    /// <summary>The findings of the rule in an example: <c>error record.field: message</c>.</summary>
    public static IEnumerable<string> FindingsIn(Example example, string code, Language language) =>
        language == Language.English || example.Findings.Count == 0
            ? example.Findings
            : Checked(example)
                .Findings.Where(finding => finding.Code == code)
                .Take(example.Findings.Count)
                .Select(finding => Told(finding, language));

    static CheckResult Checked(Example example)
    {
        var files = new MemoryFiles().With("example.yaml", example.Encoding.GetBytes(example.Dossier));
        foreach (var (path, text) in example.Files)
        {
            files.With(path, text);
        }

        return Checker.Check(DossierReader.Read(files));
    }

    /// <summary>A finding on one line: <c>error record.field: message</c>.</summary>
    public static string Told(Finding finding, Language language)
    {
        var of = (finding.Record ?? "-") + (finding.Field is null ? "" : "." + finding.Field);
        var weight = FindingWords.WeightWord(finding).In(language);
        return $"{weight} {of}{Grammar.Of(language).Colon}{finding.Text.In(language)}";
    }
}
