using System.CommandLine;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Which findings make a command end with status 1.</summary>
static class FailThreshold
{
    public static Option<string> Option(Terminal terminal)
    {
        var option = new Option<string>("--fail-on")
        {
            Description = OptionTexts.FailOn.In(terminal.Language),
            DefaultValueFactory = _ => "error",
        };
        option.AcceptOnlyFromAmong("error", "warning", "maybe", "never");
        return option;
    }

    /// <summary>
    /// The exit status for these results. A file that could not be read and a rule that failed are failures in any case.
    /// </summary>
    public static int Status(IReadOnlyList<DisplayedResult> results, string failOn)
    {
        if (results.Any(shown => shown.Result.Dossier.IsIncomplete || shown.Result.SystemErrors.Count > 0))
        {
            return ExitStatus.Failure;
        }

        return results.Any(shown => HasCounting(shown.Result, failOn)) ? ExitStatus.Findings : ExitStatus.Success;
    }

    // By numbers, for which no finding needs to be made.
    static bool HasCounting(CheckResult result, string failOn) =>
        failOn switch
        {
            "never" => false,
            "maybe" => result.Maybes + result.Count(Severity.Error) + result.Count(Severity.Warning) > 0,
            "warning" => result.Count(Severity.Error) + result.Count(Severity.Warning) > 0,
            _ => result.Count(Severity.Error) > 0,
        };

    /// <summary>Whether a finding counts.</summary>
    public static bool Counts(Finding finding, string failOn) =>
        failOn switch
        {
            "never" => false,
            "maybe" => finding.Verdict == Verdict.Maybe || finding.Severity >= Severity.Warning,
            "warning" => finding.Verdict == Verdict.Violated && finding.Severity >= Severity.Warning,
            _ => finding.Verdict == Verdict.Violated && finding.Severity == Severity.Error,
        };
}
