using Relations.Reporting;

namespace Relations.Cli;

/// <summary>Tells how a run failed, in one line, and says which status it ends with.</summary>
/// <param name="Error">Standard error.</param>
/// <param name="Language">The language of the line.</param>
/// <param name="Interruption">Knows whether a signal has ended the run.</param>
/// <param name="ShowsStacks">Whether the stack follows the line.</param>
sealed record Failures(TextWriter Error, Language Language, RunCancellation Interruption, bool ShowsStacks)
{
    /// <summary>Those of a terminal.</summary>
    public static Failures Of(Terminal terminal) =>
        new(terminal.Error, terminal.Language, terminal.Interruption, terminal.ShowsStacks);

    /// <summary>Tells what ended the run.</summary>
    public int StatusOf(Exception failure)
    {
        // What a run that is being ended runs into, as a file that was taken away, is of no interest.
        if (Interruption.Status is { } status)
        {
            return status;
        }

        var line = failure switch
        {
            CommandFailure told => told.Text.In(Language),
            IOException or UnauthorizedAccessException => SystemFailures.Of(failure).In(Language),
            _ => TerminalTexts.Defect(failure.GetType().Name, FindingWords.OneLine(failure.Message)).In(Language),
        };
        Error.WriteLine("relations: " + line);
        if (ShowsStacks)
        {
            Error.WriteLine(failure.ToString());
        }

        return ExitStatus.Failure;
    }
}
