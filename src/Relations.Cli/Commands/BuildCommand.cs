using System.CommandLine;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations build</c>: validates, and writes workbook, briefing and findings into a folder.</summary>
[Registered(10)]
static partial class BuildCommand
{
    [Localized("Validate a dossier, then write its workbook, briefing and findings.")]
    static partial LocalizedString Description { get; }

    [Message("{file} is left from an earlier build")]
    private static partial Message IsLeft(string file);

    public static Command Define(Terminal terminal)
    {
        var command = new Command("build", Description.In(terminal.Language));
        var inputs = new BriefedInputs(terminal, command, "DIR", BriefingFeatures.All);
        command.SetAction(arguments =>
        {
            var chosen = inputs.Briefing(arguments);
            var folder = inputs.Output(arguments);
            var shown = inputs.Check(terminal, arguments);
            // What lies in the folder is the same wherever the dossier lay, so its files are named from its own folder.
            var portable = shown with
            {
                Folder = "",
            };
            (string, Action<Stream>) findings = (
                Path.Combine(folder, "findings.json"),
                stream => FindingsJson.Write([portable], stream)
            );
            var name = NameOf(terminal, inputs.Dossier(arguments));
            var files = ExportFormats
                .All.Where(format =>
                    format.IsBuilt || (chosen.Template is not null && format.Name == WordExport.Format.Name)
                )
                .Select(format => (File: Path.Combine(folder, name + "." + format.Name), Format: format))
                .ToList();
            if (inputs.Refusal(terminal, arguments, shown) is { } status)
            {
                OutputFiles.WriteAll(terminal, [shown], [findings]);
                foreach (
                    var (file, _) in files.Where(one =>
                        File.Exists(Path.GetFullPath(one.File, terminal.WorkingDirectory))
                    )
                )
                {
                    terminal.Tell(IsLeft(file));
                }

                return status;
            }

            var request = inputs.Request(terminal, arguments, shown, chosen);
            OutputFiles.WriteAll(
                terminal,
                [shown],
                [
                    findings,
                    .. files.Select(one => (one.File, (Action<Stream>)(stream => one.Format.Write(request, stream)))),
                ]
            );
            LeftOut.Tell(terminal, shown, problem => files.Exists(file => file.Format.Keeps(problem)));
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
