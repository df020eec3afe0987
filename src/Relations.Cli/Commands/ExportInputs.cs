using System.CommandLine;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>The dossier to export and the options that every export has.</summary>
class ExportInputs
{
    readonly Argument<string> dossier;
    readonly Option<string> output;
    readonly Option<bool> draft;
    readonly Option<string?> asOf;
    readonly ScopeOptions scope;

    /// <param name="terminal">Knows the language of descriptions.</param>
    /// <param name="command">The command that takes them.</param>
    /// <param name="writes">What it writes: FILE or DIR.</param>
    public ExportInputs(Terminal terminal, Command command, string writes)
    {
        dossier = Inputs.Dossier(terminal);
        draft = Inputs.Draft(terminal);
        asOf = Inputs.AsOf(terminal);
        output = new("--output", "-o")
        {
            Description = (writes == "DIR" ? OptionTexts.OutputFolder : OptionTexts.OutputFile).In(terminal.Language),
            HelpName = writes,
            Required = true,
        };
        command.Add(dossier);
        command.Add(output);
        command.Add(draft);
        command.Add(asOf);
        scope = new(terminal, command);
    }

    public string Dossier(ParseResult arguments) => arguments.GetValue(dossier)!;

    public string Output(ParseResult arguments) => arguments.GetValue(output)!;

    /// <summary>Reads and checks the dossier, and takes the part of it that is asked for.</summary>
    /// <exception cref="CommandFailure">There is nothing to read, or an option is not right.</exception>
    public DisplayedResult Check(Terminal terminal, ParseResult arguments) =>
        scope.Apply(terminal, arguments, CheckWhole(terminal, arguments), AsOf(arguments));

    /// <summary>Reads and checks the dossier.</summary>
    /// <exception cref="CommandFailure">There is nothing to read, or the as-of date is none.</exception>
    protected DisplayedResult CheckWhole(Terminal terminal, ParseResult arguments) =>
        Inputs.Check(terminal, Dossier(arguments), new CheckOptions { AsOf = AsOf(arguments) });

    /// <summary>The period of each part of a series.</summary>
    /// <exception cref="CommandFailure">The options are not right.</exception>
    protected SourceDate? PeriodOfEach(ParseResult arguments) => scope.PeriodOfEach(arguments);

    protected bool IsDraft(ParseResult arguments) => arguments.GetValue(draft);

    /// <summary>The exit status of a dossier that is not to be exported; null where it is fine.</summary>
    public int? Refusal(Terminal terminal, ParseResult arguments, DisplayedResult shown) =>
        Exporter.Refusal(terminal, shown, IsDraft(arguments));

    /// <summary>The as-of date of the command line; null where the dossier's own holds.</summary>
    public SourceDate? AsOf(ParseResult arguments) => Inputs.AsOfOf(arguments.GetValue(asOf));
}
