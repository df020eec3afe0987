namespace Relations.Reporting;

/// <summary>How many findings a report for people shows; what it leaves out, it counts. Reports for programs have all.</summary>
/// <param name="PerRule">How many of a rule; 0 for all.</param>
/// <param name="Most">How many in all; 0 for all.</param>
public sealed record FindingLimits(int PerRule, int Most)
{
    /// <summary>20 of a rule, and 200 in all.</summary>
    public static FindingLimits Default { get; } = new(20, 200);

    /// <summary>All findings.</summary>
    public static FindingLimits None { get; } = new(0, 0);
}
