using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations rules</c>: lists the rule book.</summary>
[Registered(80)]
static partial class RulesCommand
{
    [Localized("List the rules and what each reports.")]
    static partial LocalizedString Description { get; }

    const int Indent = 4;

    public static Command Define(Terminal terminal)
    {
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var of = Inputs.For(terminal);
        var command = new Command("rules", Description.In(terminal.Language)) { lang, of };
        command.Add(RulesTestCommand.Define(terminal));
        command.SetAction(arguments =>
        {
            var dossier = DossierInputs.HeaderOf(terminal, arguments.GetValue(of));
            using var writer = new AnsiWriter(terminal, terminal.Output, noColor: false);
            foreach (var rule in Catalogue.All.Concat(dossier is null ? [] : OwnRuleTester.RulesOf(dossier)))
            {
                Write(writer, rule.Info);
            }

            return ExitStatus.Success;
        });
        return command;
    }

    static void Write(AnsiWriter writer, RuleInfo info)
    {
        writer
            .Put(info.Code, AnsiStyles.Strong)
            .Line($" {info.Name} ({RuleReference.WeightOf(info, writer.Language)})");
        foreach (var line in LineWrapping.Lines(info.SummaryText.In(writer.Language), writer.Width - Indent))
        {
            writer.Line(new string(' ', Indent) + line);
        }
    }
}
