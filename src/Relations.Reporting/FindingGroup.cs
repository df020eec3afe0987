using Relations.Rules;

namespace Relations.Reporting;

/// <summary>A finding as a report shows it.</summary>
/// <param name="Shown">The result that it is of.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Cause">The record and field that it goes back to with others of its group; null where it stands alone.</param>
/// <param name="OfCause">How many of its group go back to that.</param>
public sealed record GroupedFinding(DisplayedResult Shown, Finding Finding, string? Cause, int OfCause);

/// <summary>Findings of one rule that weigh alike, those of one cause next to each other.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Findings">Those that are shown.</param>
/// <param name="Left">How many are not shown.</param>
public sealed record FindingGroup(string Code, IReadOnlyList<GroupedFinding> Findings, int Left)
{
    /// <summary>The groups of results, the worst first: certain errors, then warnings, what may be an error, and so on.</summary>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<DisplayedResult> results, FindingLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var left = limits.Most == 0 ? int.MaxValue : limits.Most;
        var leftOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = new List<FindingGroup>();
        foreach (var group in ByRule(results))
        {
            var ofRule = leftOf.GetValueOrDefault(group.Key.Code, limits.PerRule == 0 ? int.MaxValue : limits.PerRule);
            var all = ByCause([.. group]);
            var shown = all.Take(Math.Min(left, ofRule)).ToList();
            (left, leftOf[group.Key.Code]) = (left - shown.Count, ofRule - shown.Count);
            groups.Add(new(group.Key.Code, shown, all.Count - shown.Count));
        }

        return groups;
    }

    static IEnumerable<IGrouping<(int Rank, string Code), (DisplayedResult Shown, Finding Finding)>> ByRule(
        IEnumerable<DisplayedResult> results
    ) =>
        results
            .SelectMany(shown => shown.Result.Findings.Select(finding => (Shown: shown, Finding: finding)))
            .GroupBy(found => (Rank(found.Finding), found.Finding.Code))
            .OrderBy(group => group.Key.Item1)
            .ThenBy(group => group.Key.Code, StringComparer.Ordinal);

    static int Rank(Finding finding) =>
        (finding.Verdict, finding.Severity) switch
        {
            (Verdict.Violated, Severity.Error) => 0,
            (Verdict.Violated, Severity.Warning) => 1,
            (Verdict.Maybe, Severity.Error) => 2,
            (Verdict.Maybe, Severity.Warning) => 3,
            (Verdict.Violated, _) => 4,
            _ => 5,
        };

    // Causes of several findings first, those of most before the others.
    static List<GroupedFinding> ByCause(IReadOnlyList<(DisplayedResult Shown, Finding Finding)> found) =>
        [
            .. found
                .Select((one, at) => (one.Shown, one.Finding, Cause: CauseOf(one.Finding), At: at))
                .GroupBy(one => (one.Shown.Folder, one.Cause, At: one.Cause is null ? one.At : -1))
                .OrderByDescending(group => group.Count())
                .SelectMany(group =>
                    group.Select(one => new GroupedFinding(one.Shown, one.Finding, one.Cause, group.Count()))
                ),
        ];

    // What all findings of a slip speak of beside their own record: the one other record, or the one date that would settle them.
    static string? CauseOf(Finding finding)
    {
        var others = finding
            .Related.Where(related => related.Record is not null && related.Record != finding.Record)
            .Select(related => (related.Record!, related.Field))
            .Distinct()
            .ToList();
        return others is [var (record, field)] ? (field is null ? record : $"{record}.{field}")
            : finding.OpenDates is [var open] && open.Record != finding.Record ? $"{open.Record}.{open.Field}"
            : null;
    }
}
