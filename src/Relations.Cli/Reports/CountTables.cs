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

    public static void Write(AnsiWriter writer, IReadOnlyList<DisplayedResult> results)
    {
        List<(string Rule, string File, Finding Finding)> all =
        [
            .. results.SelectMany(shown =>
                shown.Result.Findings.Select(finding =>
                    (
                        $"{finding.Code} {finding.Name}",
                        finding.Place is null ? NoFile.In(writer.Language) : shown.PathOf(finding.Place.File),
                        finding
                    )
                )
            ),
        ];
        if (all.Count >= Fewest)
        {
            Write(writer, ByRule, all.ToLookup(found => found.Rule, found => found.Finding));
            Write(writer, ByFile, all.ToLookup(found => found.File, found => found.Finding));
            writer.Line();
        }
    }

    static void Write(AnsiWriter writer, LocalizedString title, ILookup<string, Finding> groups)
    {
        writer.Line(title.In(writer.Language), AnsiStyles.Strong);
        var width = groups.Max(group => group.Key.Length);
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            writer.Line($"  {group.Key.PadRight(width)}  {FindingCounts.Of([.. group]).In(writer.Language)}");
        }
    }
}
