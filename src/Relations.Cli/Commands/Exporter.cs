using System.Globalization;
using NodaTime;
using Relations.Cli.Reports;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Writes exports.</summary>
static partial class Exporter
{
    [Message("not exported because a file cannot be read")]
    private static partial Message Unread();

    [Message("not exported because of errors; --draft exports despite them")]
    private static partial Message HasErrors();

    [Message("not exported because a rule failed; --draft exports despite it")]
    private static partial Message Unchecked();

    [Message("SOURCE_DATE_EPOCH is {text}, not a number of seconds since 1970")]
    private static partial Message NoEpoch(string text);

    /// <summary>The exit status of a dossier that is not to be exported; its findings are reported. Null where it is fine.</summary>
    public static int? Refusal(Terminal terminal, DisplayedResult shown, bool draft)
    {
        var errors = shown.Result.Count(Severity.Error);
        var isIncomplete = shown.Result.Dossier.IsIncomplete;
        var isUnchecked = shown.Result.SystemErrors.Count > 0;
        if (!isIncomplete && ((errors == 0 && !isUnchecked) || draft))
        {
            return null;
        }

        TextReport.Write(terminal, terminal.Output, [shown], FindingLimits.Default, noColor: false);
        terminal.Tell(
            isIncomplete ? Unread()
            : isUnchecked ? Unchecked()
            : HasErrors()
        );
        return isIncomplete || isUnchecked ? ExitStatus.Failure : ExitStatus.Findings;
    }

    /// <summary>The moment that SOURCE_DATE_EPOCH gives, for whoever wants a date of their own in the files.</summary>
    /// <exception cref="CommandFailure">It is no number of seconds.</exception>
    public static Instant? Epoch(Terminal terminal) =>
        terminal.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= 253402300799
            ? Instant.FromUnixTimeSeconds(seconds)
        : throw new CommandFailure(NoEpoch(text));
}
