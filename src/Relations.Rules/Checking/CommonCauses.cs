using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Groups what follows from one date: where many records break a rule against the same date of another record, that date is
/// mostly the wrong one, and one finding says so for all.
/// </summary>
static partial class CommonCauses
{
    // Two records may each have a fault; three that all contradict one date have one, and so has one with several dates.
    const int Fewest = 3;

    // More related places than these help nobody.
    const int MaxNamed = 8;

    /// <summary>The findings, of each group the first with the others as related places; and the others.</summary>
    public static (IReadOnlyList<Finding> Leading, IReadOnlyList<Finding> Following) Of(
        Dossier dossier,
        IReadOnlyList<Finding> findings
    )
    {
        var groups = findings
            .Where(finding => CauseOf(finding, dossier) is not null)
            .GroupBy(finding => CauseOf(finding, dossier)!.Value)
            .Where(group =>
                group.Select(finding => finding.Record).Distinct().Count() is var records && records is 1 or >= Fewest
            )
            .Where(group => group.Skip(1).Any())
            .ToDictionary(
                group => (object)group.First(),
                group => group.Skip(1).ToList(),
                ReferenceEqualityComparer.Instance
            );
        if (groups.Count == 0)
        {
            return (findings, []);
        }

        var following = groups.Values.SelectMany(group => group).ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        return (
            [
                .. findings
                    .Where(finding => !following.Contains(finding))
                    .Select(finding => groups.TryGetValue(finding, out var others) ? Joined(finding, others) : finding),
            ],
            [.. findings.Where(following.Contains)]
        );
    }

    // Only what breaks an order of dates has a date as its cause; what has a fix is mended one by one.
    static (string Code, Severity Severity, string Record, string Field)? CauseOf(Finding finding, Dossier dossier) =>
        finding is { Verdict: Verdict.Violated, Fix: null, Related: [{ Record: { } record, Field: { } field }, ..] }
        && record != finding.Record
        && Catalogue.Find(finding.Code)?.Info.Verdicts is not null
        && dossier.Find(record) is { } other
        && FieldWalk.Dates(other).Any(date => date.Path == field)
            ? (finding.Code, finding.Severity, record, field)
            : null;

    static Finding Joined(Finding first, List<Finding> others) =>
        first with
        {
            Text = AndOthers(first.Text, others.Count),
            Related =
            [
                .. first.Related,
                .. others
                    .Take(MaxNamed)
                    .Select(other => new Related(other.Text, other.Record, other.Field, other.Place)),
            ],
        };

    [Message("{claim}; so {count|does|do} {count} more against the same date")]
    private static partial Message AndOthers(Message claim, int count);
}
