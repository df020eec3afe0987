using Relations.Cli.Commands;
using Relations.Reporting;

namespace Relations.Cli.Reports;

/// <summary>The formats of findings by their names on the command line.</summary>
static class FindingReports
{
    /// <summary>For people; all others are for programs.</summary>
    public const string Text = "text";

    public static string[] Names { get; } = [Text, .. ReportFormats.All.Select(format => format.Name)];

    /// <summary>Writes a report for programs.</summary>
    public static void Write(
        string format,
        IReadOnlyList<DisplayedResult> results,
        string failOn,
        Language language,
        FindingLimits limits,
        Stream output
    )
    {
        var context = new ReportContext(
            ToolInfo.Version,
            FailThreshold.Status(results, failOn),
            finding => FailThreshold.Counts(finding, failOn)
        )
        {
            Language = language,
            Limits = limits,
        };
        ReportFormats.All.First(one => one.Name == format).Write(results, context, output);
    }
}
