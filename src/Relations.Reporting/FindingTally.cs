using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Counts findings by what they weigh, without keeping them.</summary>
public sealed class FindingTally
{
    readonly int[] certain = new int[3];
    int maybes;

    /// <summary>Counts a finding.</summary>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Verdict == Verdict.Maybe)
        {
            maybes++;
        }
        else
        {
            certain[(int)finding.Severity]++;
        }
    }

    /// <summary>The numbers in words, without zeros.</summary>
    public ArgumentValue Words
    {
        get
        {
            (int Count, Func<int, Message> Words)[] counts =
            [
                (certain[(int)Severity.Error], FindingCounts.Errors),
                (certain[(int)Severity.Warning], FindingCounts.Warnings),
                (certain[(int)Severity.Info], FindingCounts.Remarks),
                (maybes, FindingCounts.Maybes),
            ];
            return FindingCounts.Join(counts.Where(count => count.Count > 0).Select(count => count.Words(count.Count)));
        }
    }
}
