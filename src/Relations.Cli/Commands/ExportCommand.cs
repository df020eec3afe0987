using System.CommandLine;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations export</c>: writes one file from a dossier.</summary>
static class ExportCommand
{
    public static Command Define(Terminal terminal)
    {
        var command = new Command("export", "Export a dossier to a workbook, a briefing, canonical JSON or CSV.");
        foreach (var format in Exporter.Formats)
        {
            command.Add(Define(terminal, format));
        }

        command.Add(ExportCsvCommand.Define(terminal));
        return command;
    }

    static Command Define(Terminal terminal, ExportFormat format)
    {
        var dossier = Inputs.Dossier();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write.",
            HelpName = "FILE",
            Required = true,
        };
        var lang = Inputs.Lang();
        var draft = Inputs.Draft();
        var asOf = Inputs.AsOf();
        var command = new Command(format.Name, format.Description) { dossier, output, lang, draft, asOf };
        var choices = new BriefingChoiceOptions();
        choices.AddTo(command, format.Features);
        command.SetAction(arguments =>
        {
            var chosen = choices.Of(terminal, arguments);
            var options = new CheckOptions { AsOf = Inputs.AsOfOf(arguments.GetValue(asOf)) };
            var shown = Inputs.Check(terminal, arguments.GetValue(dossier)!, options);
            if (Exporter.Refusal(terminal, shown, arguments.GetValue(draft)) is { } status)
            {
                return status;
            }

            var request = new ExportRequest(
                shown.Result,
                arguments.GetValue(lang),
                options.AsOf,
                Exporter.Epoch(terminal),
                chosen,
                line => terminal.Error.WriteLine("relations: " + line)
            );
            OutputFiles.Write(terminal, arguments.GetValue(output)!, [shown], stream => format.Write(request, stream));
            return ExitStatus.Success;
        });
        return command;
    }
}
