using System.CommandLine;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>The options that say which findings a report has. They change no exit status.</summary>
sealed class DisplayOptions
{
    readonly Option<string?> minSeverity;
    readonly Option<bool> showWaived;

    public DisplayOptions(Terminal terminal, Command command)
    {
        minSeverity = new("--min-severity") { Description = OptionTexts.MinSeverity.In(terminal.Language) };
        minSeverity.AcceptOnlyFromAmong("error", "warning", "info");
        showWaived = new("--show-waived") { Description = OptionTexts.ShowWaived.In(terminal.Language) };
        command.Add(minSeverity);
        command.Add(showWaived);
    }

    /// <summary>Whether each waived finding is listed.</summary>
    public bool ShowsWaived(ParseResult arguments) => arguments.GetValue(showWaived);

    /// <summary>The results with the findings that the report has.</summary>
    public IReadOnlyList<DisplayedResult> Of(ParseResult arguments, IReadOnlyList<DisplayedResult> results) =>
        arguments.GetValue(minSeverity) is { } word
        && Enum.Parse<Severity>(word, ignoreCase: true) is var least and > Severity.Info
            ? [.. results.Select(shown => shown with { Result = AtLeast(shown.Result, least) })]
            : results;

    // An undetermined finding weighs what it would weigh if it were certain.
    static CheckResult AtLeast(CheckResult result, Severity least) =>
        result with
        {
            Findings = [.. result.Findings.Where(finding => finding.Severity >= least)],
        };
}
