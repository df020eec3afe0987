using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>How many findings each rule and each file has, for reports that are longer than a look.</summary>
static class CountTables
{
    // Below that a reader sees as much from the findings themselves.
    const int Fewest = 3;

    public static void Write(Ink ink, IReadOnlyList<DisplayedResult> results)
    {
        List<(string Rule, string File, Finding Finding)> all =
        [
            .. results.SelectMany(shown =>
                shown.Result.Findings.Select(finding =>
                    (
                        $"{finding.Code} {finding.Name}",
                        finding.Place is null ? "no file" : shown.PathOf(finding.Place.File),
                        finding
                    )
                )
            ),
        ];
        if (all.Count >= Fewest)
        {
            Write(ink, "By rule", all.ToLookup(found => found.Rule, found => found.Finding));
            Write(ink, "By file", all.ToLookup(found => found.File, found => found.Finding));
            ink.Line();
        }
    }

    static void Write(Ink ink, string title, ILookup<string, Finding> groups)
    {
        ink.Line(title, Styles.Strong);
        var width = groups.Max(group => group.Key.Length);
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            ink.Line($"  {group.Key.PadRight(width)}  {Counts([.. group])}");
        }
    }

    static string Counts(List<Finding> findings)
    {
        var certain = findings.Where(finding => finding.Verdict == Verdict.Violated).ToLookup(f => f.Severity);
        (int Count, string One, string Many)[] counts =
        [
            (certain[Severity.Error].Count(), "error", "errors"),
            (certain[Severity.Warning].Count(), "warning", "warnings"),
            (certain[Severity.Info].Count(), "remark", "remarks"),
            (findings.Count(finding => finding.Verdict == Verdict.Maybe), "maybe", "maybes"),
        ];
        return string.Join(
            ", ",
            counts
                .Where(count => count.Count > 0)
                .Select(count => SummaryText.Count(count.Count, count.One, count.Many))
        );
    }
}
