using Relations.Rules;

namespace Relations.Reporting;

/// <summary>What a report says of the run that it is the report of.</summary>
/// <param name="ToolVersion">The version of the tool.</param>
/// <param name="ExitStatus">The status that the run ends with: 0, 1 or 2.</param>
/// <param name="Fails">Whether a finding makes the run fail.</param>
public sealed record ReportContext(string ToolVersion, int ExitStatus, Func<Finding, bool> Fails)
{
    /// <summary>The language of what people read.</summary>
    public Language Language { get; init; }

    /// <summary>How many findings a page for people shows; formats for programs hold all.</summary>
    public FindingLimits Limits { get; init; } = FindingLimits.None;
}
