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
        foreach (var ((_, code), all) in ByRule(results))
        {
            var ofRule = leftOf.GetValueOrDefault(code, limits.PerRule == 0 ? int.MaxValue : limits.PerRule);
            var shown = ByCause(all).Take(Math.Min(left, ofRule)).ToList();
            (left, leftOf[code]) = (left - shown.Count, ofRule - shown.Count);
            groups.Add(new(code, shown, all.Count - shown.Count));
        }

        return groups;
    }

    // There may be very many findings, so that only where they stand is kept until it is known which are shown.
    static IEnumerable<KeyValuePair<(int Rank, string Code), List<Found>>> ByRule(IEnumerable<DisplayedResult> results)
    {
        var groups = new Dictionary<(int Rank, string Code), List<Found>>();
        var causes = new Dictionary<(string, string), Cause>();
        foreach (var shown in results)
        {
            var at = 0;
            foreach (var finding in shown.Result.Findings)
            {
                var key = (Rank(finding), finding.Code);
                var group = groups.TryGetValue(key, out var known) ? known : groups[key] = [];
                group.Add(new(shown, at++, CauseOf(finding, shown.Folder, causes)));
            }
        }

        return groups.OrderBy(group => group.Key.Rank).ThenBy(group => group.Key.Code, StringComparer.Ordinal);
    }

    static Cause? CauseOf(Finding finding, string folder, Dictionary<(string, string), Cause> causes)
    {
        if (CauseOf(finding) is not { } name)
        {
            return null;
        }

        return causes.TryGetValue((folder, name), out var cause) ? cause : causes[(folder, name)] = new(name);
    }

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
    static IEnumerable<GroupedFinding> ByCause(List<Found> all)
    {
        var groups = all.Where(found => found.Cause is not null)
            .GroupBy(found => found.Cause!)
            .Select(group => group.ToList())
            .Where(group => group.Count > 1)
            .ToList();
        var several = groups.Select(group => group[0].Cause!).ToHashSet();
        return groups
            .OrderByDescending(group => group.Count)
            .SelectMany(group => group.Select(found => found.Made(group.Count)))
            .Concat(
                all.Where(found => found.Cause is null || !several.Contains(found.Cause)).Select(found => found.Made(1))
            );
    }

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

    // One of a dossier; two with the same name are two.
    sealed class Cause(string name)
    {
        public string Name => name;
    }

    readonly record struct Found(DisplayedResult Shown, int At, Cause? Cause)
    {
        public GroupedFinding Made(int ofCause) => new(Shown, Shown.Result.Findings[At], Cause?.Name, ofCause);
    }
}
