using System.CommandLine;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>The options that say how many findings a report for people shows. They change no status and no report for programs.</summary>
sealed partial class ReportLimits
{
    readonly Option<int> perRule;
    readonly Option<int> most;

    [Message("{option} takes a number from 0 on, and 0 is for all")]
    private static partial Message NoNumber(string option);

    public ReportLimits(Terminal terminal, Command command)
    {
        perRule = Make(terminal, "--per-rule", OptionTexts.PerRule, FindingLimits.Default.PerRule);
        most = Make(terminal, "--max-findings", OptionTexts.MaxFindings, FindingLimits.Default.Most);
        command.Add(perRule);
        command.Add(most);
    }

    public FindingLimits Of(ParseResult arguments) => new(arguments.GetValue(perRule), arguments.GetValue(most));

    static Option<int> Make(Terminal terminal, string name, LocalizedString description, int otherwise) =>
        new Option<int>(name)
        {
            Description = description.In(terminal.Language),
            HelpName = "N",
            DefaultValueFactory = _ => otherwise,
        }.Reads(terminal, 0, NoNumber(name));
}
