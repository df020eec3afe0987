using System.CommandLine;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations build</c>: validates, and writes workbook, briefing and findings into a folder.</summary>
static class BuildCommand
{
    public static Command Define(Terminal terminal)
    {
        var dossier = Inputs.Dossier();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to.",
            HelpName = "DIR",
            Required = true,
        };
        var lang = Inputs.Lang();
        var draft = Inputs.Draft();
        var asOf = Inputs.AsOf();
        var command = new Command("build", "Validate a dossier, then write its workbook, briefing and findings.")
        {
            dossier,
            output,
            lang,
            draft,
            asOf,
        };
        var choices = new BriefingChoiceOptions();
        choices.AddTo(command, Exporter.AllFeatures);
        command.SetAction(arguments =>
        {
            var chosen = choices.Of(terminal, arguments);
            var path = arguments.GetValue(dossier)!;
            var folder = arguments.GetValue(output)!;
            var options = new CheckOptions { AsOf = Inputs.AsOfOf(arguments.GetValue(asOf)) };
            var shown = Inputs.Check(terminal, path, options);
            // What lies in the folder is the same wherever the dossier lay, so its files are named from its own folder.
            var portable = shown with
            {
                Folder = "",
            };
            OutputFiles.Write(
                terminal,
                Path.Combine(folder, "findings.json"),
                [shown],
                stream => FindingsJson.Write([portable], stream)
            );
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
            foreach (var format in Exporter.Formats.Where(format => format.IsBuilt))
            {
                var file = Path.Combine(folder, NameOf(terminal, path) + "." + format.Name);
                OutputFiles.Write(terminal, file, [shown], stream => format.Write(request, stream));
            }

            return ExitStatus.Success;
        });
        return command;
    }

    // The files are named after the dossier's folder, or after its file where it is a single one.
    static string NameOf(Terminal terminal, string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, terminal.WorkingDirectory));
        return Directory.Exists(full) ? Path.GetFileName(full) : Path.GetFileNameWithoutExtension(full);
    }
}
