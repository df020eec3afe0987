using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations rules</c>: lists the rule book.</summary>
static class RulesCommand
{
    const int Indent = 4;

    public static Command Define(Terminal terminal)
    {
        var command = new Command("rules", "List the rules, with what each flags.");
        command.SetAction(_ =>
        {
            using var ink = new Ink(terminal, terminal.Output, noColor: false);
            foreach (var rule in Catalogue.All)
            {
                Write(ink, rule.Info);
            }

            return ExitStatus.Success;
        });
        return command;
    }

    static void Write(Ink ink, RuleInfo info)
    {
        var values = info.Verdicts is null ? "" : ", three-valued";
        ink.Put(info.Code, Styles.Strong).Line($" {info.Name} ({FindingWords.Of(info.Severity)}{values})");
        foreach (var line in Wrap.Lines(info.Summary, ink.Width - Indent))
        {
            ink.Line(new string(' ', Indent) + line);
        }
    }
}
