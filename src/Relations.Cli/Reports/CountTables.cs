using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>How many findings each rule and each file has, for reports that are longer than a look.</summary>
static partial class CountTables
{
    [Localized("no file")]
    static partial LocalizedString NoFile { get; }

    [Localized("By rule")]
    static partial LocalizedString ByRule { get; }

    [Localized("By file")]
    static partial LocalizedString ByFile { get; }

    // Below that a reader sees as much from the findings themselves.
    const int Fewest = 3;

    public static void Write(AnsiWriter ink, IReadOnlyList<DisplayedResult> results)
    {
        List<(string Rule, string File, Finding Finding)> all =
        [
            .. results.SelectMany(shown =>
                shown.Result.Findings.Select(finding =>
                    (
                        $"{finding.Code} {finding.Name}",
                        finding.Place is null ? NoFile.In(ink.Language) : shown.PathOf(finding.Place.File),
                        finding
                    )
                )
            ),
        ];
        if (all.Count >= Fewest)
        {
            Write(ink, ByRule, all.ToLookup(found => found.Rule, found => found.Finding));
            Write(ink, ByFile, all.ToLookup(found => found.File, found => found.Finding));
            ink.Line();
        }
    }

    static void Write(AnsiWriter ink, LocalizedString title, ILookup<string, Finding> groups)
    {
        ink.Line(title.In(ink.Language), AnsiStyles.Strong);
        var width = groups.Max(group => group.Key.Length);
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            ink.Line($"  {group.Key.PadRight(width)}  {FindingCounts.Of([.. group]).In(ink.Language)}");
        }
    }
}
