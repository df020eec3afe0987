using Relations.Cli.Commands;
using Relations.Reporting;

namespace Relations.Cli.Reports;

/// <summary>The formats of findings by their names on the command line.</summary>
static class ReportFormats
{
    public static string[] Names { get; } = ["text", "json", "sarif", "junit", "github", "html"];

    /// <summary>Writes a report for programs; text is not among them.</summary>
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
        };
        switch (format)
        {
            case "sarif":
                SarifReport.Write(results, context, output);
                break;
            case "junit":
                JUnitReport.Write(results, context, output);
                break;
            case "github":
                GitHubReport.Write(results, language, output);
                break;
            case "html":
                HtmlReport.Write(results, language, limits, output);
                break;
            default:
                FindingsJson.Write(results, output);
                break;
        }
    }
}
