using System.CommandLine;
using Relations.Briefings;
using Relations.Cli.Reports;
using Relations.Documents.Html;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations diff</c>: what two dossiers say differently.</summary>
[Registered(140)]
static partial class DiffCommand
{
    [Localized("Compare what two dossiers say, by record and field.")]
    static partial LocalizedString Description { get; }

    public static Command Define(Terminal terminal)
    {
        var old = new Argument<string>("A") { Description = OptionTexts.OldDossier.In(terminal.Language) };
        var now = new Argument<string>("B") { Description = OptionTexts.NewDossier.In(terminal.Language) };
        var format = Inputs.Format(terminal, "text", "json", "html");
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var output = new Option<string?>("--output", "-o")
        {
            Description = OptionTexts.ReportFile.In(terminal.Language),
            HelpName = "FILE",
        };
        var command = new Command("diff", Description.In(terminal.Language)) { old, now, format, lang, output };
        command.SetAction(arguments =>
        {
            var before = EarlierEdition.Read(terminal, arguments.GetValue(old)!);
            var after = EarlierEdition.Read(terminal, arguments.GetValue(now)!);
            var (earlier, later) = (before.For(after.Dossier), after.Dossier);
            Action<Stream> write = arguments.GetValue(format) switch
            {
                "json" => stream => ChangesJson.Write(earlier, later, stream),
                "html" => stream => WritePage(terminal, arguments.GetValue(lang), before, after, stream),
                _ => stream => ComparisonReport.Write(terminal, Differences.Between(earlier, later), stream),
            };
            if (arguments.GetValue(output) is { } file)
            {
                OutputFiles.Write(terminal, file, write);
            }
            else
            {
                write(terminal.Output);
            }

            return Differences.Between(earlier, later).Count > 0 ? ExitStatus.Findings : ExitStatus.Success;
        });
        return command;
    }

    // The section of a briefing, with the sources that it cites.
    static void WritePage(
        Terminal terminal,
        Language language,
        EarlierEdition before,
        EarlierEdition after,
        Stream output
    ) =>
        HtmlRenderer.Write(
            DossierInputs
                .Check(terminal, after.Dossier, new CheckOptions { AsOf = after.AsOf })
                .ToBriefing(
                    new()
                    {
                        Language = language,
                        AsOf = after.AsOf,
                        ToolVersion = ToolInfo.Version,
                        Sections = ["changes", "sources"],
                        Since = before.For(after.Dossier),
                        SinceAsOf = before.AsOf,
                    },
                    terminal.Token
                ),
            output,
            token: terminal.Token
        );
}
