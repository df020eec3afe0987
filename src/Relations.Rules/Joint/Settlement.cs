namespace Relations.Rules;

/// <summary>A coarse or missing date, and the findings that an exact one would settle by itself.</summary>
/// <param name="Date">The date.</param>
/// <param name="Findings">The findings that cannot tell because of this date and no other; at least one.</param>
public sealed record Settlement(OpenDate Date, IReadOnlyList<Finding> Findings)
{
    /// <summary>The dates that settle something, those that settle most first, then in the order of the findings.</summary>
    public static IReadOnlyList<Settlement> Of(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return
        [
            .. findings
                .Where(finding => finding is { Verdict: Verdict.Maybe, OpenDates.Count: 1 })
                .GroupBy(finding => finding.OpenDates[0])
                .Select(group => new Settlement(group.Key, [.. group]))
                .OrderByDescending(settlement => settlement.Findings.Count),
        ];
    }
}
