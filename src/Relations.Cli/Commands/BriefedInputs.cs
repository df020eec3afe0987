using System.CommandLine;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>What an export to a workbook or a briefing takes beside what every export does.</summary>
sealed class BriefedInputs : ExportInputs
{
    readonly Option<Language> lang;
    readonly BriefingChoiceOptions choices;

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
    }

    /// <summary>What is wanted of the briefing.</summary>
    public BriefingChoices Briefing(ParseResult arguments) => choices.Of(arguments);

    public ExportRequest Request(
        Terminal terminal,
        ParseResult arguments,
        DisplayedResult shown,
        BriefingChoices briefing
    ) =>
        new(shown.Result, arguments.GetValue(lang), AsOf(arguments), Exporter.Epoch(terminal), briefing, terminal.Tell)
        {
            Token = terminal.Token,
        };
}
