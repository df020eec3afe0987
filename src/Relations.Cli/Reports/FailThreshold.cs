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

    // By numbers, for which no finding needs to be made. What an undetermined finding would weigh makes no difference.
    static bool HasCounting(CheckResult result, string failOn) =>
        (result.Maybes > 0 && Counts(Verdict.Maybe, default, failOn))
        || Array.Exists(
            Enum.GetValues<Severity>(),
            severity => Counts(Verdict.Violated, severity, failOn) && result.Count(severity) > 0
        );

    /// <summary>Whether a finding counts.</summary>
    public static bool Counts(Finding finding, string failOn) => Counts(finding.Verdict, finding.Severity, failOn);

    static bool Counts(Verdict verdict, Severity severity, string failOn) =>
        failOn switch
        {
            "never" => false,
            "maybe" => verdict == Verdict.Maybe || severity >= Severity.Warning,
            "warning" => verdict == Verdict.Violated && severity >= Severity.Warning,
            _ => verdict == Verdict.Violated && severity == Severity.Error,
        };
}
