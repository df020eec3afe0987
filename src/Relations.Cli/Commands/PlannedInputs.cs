using System.CommandLine;

namespace Relations.Cli.Commands;

/// <summary>What a run by a plan takes: the dossier and the options that every export has, but for those that take one part of it.</summary>
sealed class PlannedInputs(Terminal terminal, Command command) : ExportInputs(terminal, command, "DIR", hasScope: false)
{
    /// <summary>Writes the briefings of a plan.</summary>
    /// <returns>The exit status.</returns>
    /// <exception cref="CommandFailure">There is nothing to read or write, or a file cannot be written.</exception>
    public int Write(Terminal terminal, ParseResult arguments, BriefingPlan plan) =>
        WriteSeries(
            terminal,
            arguments,
            plan.Entries.Select(entry =>
                $"{entry.Each}|{entry.States}|{entry.Period}|{entry.File}|{entry.Editions.Count}"
            ),
            plan.Entries.SelectMany(entry => entry.Editions),
            index => plan.PartsOf(index, AsOf(arguments), terminal.Tell)
        );
}
