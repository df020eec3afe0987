using System.CommandLine;
using System.Globalization;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>The dossier to export and the options that every export has.</summary>
class ExportInputs
{
    readonly DossierArgument dossier;
    readonly Option<string> output;
    readonly Option<bool> draft;
    readonly Option<string?> asOf;
    readonly ScopeOptions? scope;

    /// <param name="terminal">Knows the language of descriptions.</param>
    /// <param name="command">The command that takes them.</param>
    /// <param name="writes">What it writes: FILE or DIR.</param>
    /// <param name="hasScope">Whether the command takes a part of the dossier.</param>
    public ExportInputs(Terminal terminal, Command command, string writes, bool hasScope = true)
    {
        draft = Inputs.Draft(terminal);
        asOf = Inputs.AsOf(terminal);
        output = new("--output", "-o")
        {
            Description = (writes == "DIR" ? OptionTexts.OutputFolder : OptionTexts.OutputFile).In(terminal.Language),
            HelpName = writes,
            Required = true,
        };
        dossier = new(terminal, command);
        command.Add(output);
        command.Add(draft);
        command.Add(asOf);
        scope = hasScope ? new(terminal, command) : null;
    }

    public string Dossier(ParseResult arguments) => dossier.Of(arguments);

    public string Output(ParseResult arguments) => arguments.GetValue(output)!;

    /// <summary>Reads and checks the dossier, and takes the part of it that is asked for.</summary>
    /// <exception cref="CommandFailure">There is nothing to read, or an option is not right.</exception>
    public DisplayedResult Check(Terminal terminal, ParseResult arguments) =>
        scope is null
            ? CheckWhole(terminal, arguments)
            : scope.Apply(terminal, arguments, CheckWhole(terminal, arguments), AsOf(arguments));

    /// <summary>Reads and checks the dossier.</summary>
    /// <exception cref="CommandFailure">There is nothing to read, or the as-of date is none.</exception>
    DisplayedResult CheckWhole(Terminal terminal, ParseResult arguments, IDossierFiles? files = null) =>
        DossierInputs.Check(
            terminal,
            Dossier(arguments),
            files ?? DossierInputs.FilesOf(terminal, Dossier(arguments)),
            new CheckOptions { AsOf = AsOf(arguments) }
        );

    /// <summary>Writes the briefings of a plan into a folder.</summary>
    /// <param name="terminal">Takes the messages.</param>
    /// <param name="arguments">The arguments of the command.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>The exit status.</returns>
    /// <exception cref="CommandFailure">There is nothing to read or write, or a file cannot be written.</exception>
    public int WriteSeries(Terminal terminal, ParseResult arguments, BriefingPlan plan)
    {
        var epoch = Exporter.Epoch(terminal);
        string[] common =
        [
            AsOf(arguments)?.ToString() ?? "",
            epoch?.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture) ?? "",
            IsDraft(arguments).ToString(),
        ];
        using var series = new SeriesExport(terminal, Output(arguments))
        {
            Options = SeriesDigest.Of(common, plan),
            Request = (part, edition) => Request(terminal, arguments, part, edition.Language, edition.Briefing),
            IsDraft = IsDraft(arguments),
        };
        var files = DossierInputs.FilesOf(terminal, Dossier(arguments));
        if (series.Repeated(files) is { } repeated)
        {
            return repeated;
        }

        var watched = new WatchedFiles(files);
        var whole = CheckWhole(terminal, arguments, watched);
        // Errors refuse the part that has them; a file that is not read, or a rule that failed, may be of any part.
        if (
            (whole.Result.Dossier.IsIncomplete || whole.Result.SystemErrors.Count > 0)
            && Refusal(terminal, arguments, whole) is { } status
        )
        {
            return status;
        }

        var index = new ScopeIndex(whole.Result.Dossier);
        return series.Write(whole, watched, index, plan.PartsOf(index, AsOf(arguments), terminal.Tell));
    }

    /// <summary>A request for an export.</summary>
    protected ExportRequest Request(
        Terminal terminal,
        ParseResult arguments,
        DisplayedResult shown,
        Language language,
        BriefingChoices briefing
    ) =>
        new(shown.Result, language, AsOf(arguments), Exporter.Epoch(terminal), briefing, terminal.Tell)
        {
            Token = terminal.Token,
            Check = (dossier, asOf) => DossierInputs.Check(terminal, dossier, new CheckOptions { AsOf = asOf }),
        };

    /// <summary>The period of each part of a series.</summary>
    /// <exception cref="CommandFailure">The options are not right.</exception>
    protected SourceDate? PeriodOfEach(ParseResult arguments) => scope?.PeriodOfEach(arguments);

    bool IsDraft(ParseResult arguments) => arguments.GetValue(draft);

    /// <summary>The exit status of a dossier that is not to be exported; null where it is fine.</summary>
    public int? Refusal(Terminal terminal, ParseResult arguments, DisplayedResult shown) =>
        Exporter.Refusal(terminal, shown, IsDraft(arguments));

    /// <summary>The as-of date of the command line; null where the dossier's own holds.</summary>
    public SourceDate? AsOf(ParseResult arguments) => Inputs.AsOfOf(arguments.GetValue(asOf));
}
