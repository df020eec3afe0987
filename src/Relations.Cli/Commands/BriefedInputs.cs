using System.CommandLine;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>What an export to a workbook or a briefing takes beside what every export does.</summary>
sealed class BriefedInputs : ExportInputs
{
    readonly Option<Language> lang;
    readonly BriefingChoiceOptions choices;
    readonly Option<SeriesScope?> each = new("--each");

    /// <param name="terminal">Knows the language of descriptions.</param>
    /// <param name="command">The command that takes them.</param>
    /// <param name="writes">What it writes: FILE or DIR.</param>
    /// <param name="features">The choices that it uses.</param>
    public BriefedInputs(Terminal terminal, Command command, string writes, BriefingFeatures features)
        : base(terminal, command, writes)
    {
        lang = LanguageOption.Make(terminal, OptionTexts.Lang);
        choices = new(terminal);
        command.Add(lang);
        choices.AddTo(command, features);
        if (writes == "FILE" && features.HasFlag(BriefingFeatures.Text))
        {
            each.Description = OptionTexts.Each.In(terminal.Language);
            each.HelpName = "pair|state";
            command.Add(each);
        }
    }

    /// <summary>Writes a series, where one is asked for.</summary>
    /// <returns>The exit status; null where a single file is asked for.</returns>
    /// <exception cref="CommandFailure">An option is not right, or a file cannot be written.</exception>
    public int? WriteSeries(Terminal terminal, ParseResult arguments, ExportFormat format)
    {
        if (arguments.GetValue(each) is not { } kind)
        {
            return null;
        }

        var edition = new SeriesEdition(format, arguments.GetValue(lang), Briefing(arguments));
        return WriteSeries(terminal, arguments, BriefingPlan.OfEach(kind, PeriodOfEach(arguments), edition));
    }

    /// <summary>What is wanted of the briefing.</summary>
    public BriefingChoices Briefing(ParseResult arguments) => choices.Of(arguments);

    /// <summary>A request for what is asked for.</summary>
    public ExportRequest Request(
        Terminal terminal,
        ParseResult arguments,
        DisplayedResult shown,
        BriefingChoices briefing
    ) => Request(terminal, arguments, shown, arguments.GetValue(lang), briefing);
}
