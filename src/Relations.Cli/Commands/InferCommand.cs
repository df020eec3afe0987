using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations infer</c>: what the other dates say of coarse and missing ones.</summary>
[Registered(130)]
static partial class InferCommand
{
    [Localized("Infer bounds of coarse and missing dates from the other dates, with proofs.")]
    static partial LocalizedString Description { get; }

    public static Command Define(Terminal terminal)
    {
        var format = Inputs.Format(terminal, "text", "json");
        var asOf = Inputs.AsOf(terminal);
        var all = new Option<bool>("--all") { Description = ArgumentTexts.InferAll.In(terminal.Language) };
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var noColor = Inputs.NoColor(terminal);
        var command = new Command("infer", Description.In(terminal.Language)) { format, asOf, all, lang, noColor };
        var path = new DossierArgument(terminal, command);
        command.SetAction(arguments =>
        {
            var given = path.Of(arguments);
            var options = CheckOptions.Default with { AsOf = Inputs.AsOfOf(arguments.GetValue(asOf)) };
            var shown = DossierInputs.Check(terminal, given, options);
            DossierInputs.Whole(shown.Result.Dossier, given);
            var isText = arguments.GetValue(format) == "text";
            return Report(terminal, shown, isText, arguments.GetValue(all), arguments.GetValue(noColor));
        });
        return command;
    }

    static int Report(Terminal terminal, DisplayedResult shown, bool isText, bool showsAll, bool noColor)
    {
        var inferences = Inferences.Of(shown.Result.Dossier);
        var settlements = Settlement.Of(shown.Result.Findings);
        var impossible = shown.Result.Findings.Count(finding => finding.Code == "DAT011");
        if (isText)
        {
            using var writer = new AnsiWriter(terminal, terminal.Output, noColor);
            InferencesText.Write(writer, inferences, settlements, impossible, showsAll, shown.PathOf);
        }
        else
        {
            InferencesJson.Write(inferences, settlements, shown.PathOf, terminal.Output);
        }

        return shown.Result.SystemErrors.Count > 0 ? ExitStatus.Failure
            : impossible > 0 ? ExitStatus.Findings
            : ExitStatus.Success;
    }
}
