using System.CommandLine;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations export</c>: writes one file from a dossier.</summary>
[Registered(30)]
static partial class ExportCommand
{
    [Localized("Export a dossier to a workbook, a briefing, canonical JSON or CSV.")]
    static partial LocalizedString Description { get; }

    [Message("{path}: export {format} writes no {extension} file; call it .{format}")]
    private static partial Message OtherFormat(string path, string format, string extension);

    static readonly string[] OtherExtensions =
    [
        .. ExportFormats.All.Select(format => "." + format.Name),
        .. (ReadOnlySpan<string>)
            [".xls", ".xlsm", ".xlsb", ".ods", ".doc", ".odt", ".rtf", ".csv", ".ndjson", ".yaml", ".yml"],
    ];

    public static Command Define(Terminal terminal)
    {
        var command = new Command("export", Description.In(terminal.Language));
        foreach (var format in ExportFormats.All)
        {
            command.Add(Define(terminal, format));
        }

        command.Add(ExportCsvCommand.Define(terminal));
        return command;
    }

    static Command Define(Terminal terminal, ExportFormat format)
    {
        var command = new Command(format.Name, format.Description.In(terminal.Language));
        var inputs = new BriefedInputs(terminal, command, "FILE", format.Features);
        command.SetAction(arguments =>
        {
            if (inputs.WriteSeries(terminal, arguments, format) is { } ended)
            {
                return ended;
            }

            RefuseOtherFormat(format, inputs.Output(arguments));
            var chosen = inputs.Briefing(arguments);
            var shown = inputs.Check(terminal, arguments);
            if (inputs.Refusal(terminal, arguments, shown) is { } status)
            {
                return status;
            }

            var request = inputs.Request(terminal, arguments, shown, chosen);
            var files = FilesOf(terminal, format, request, inputs.Output(arguments));
            if (format.WriteBeside is not null)
            {
                FilesBeside.Spare(terminal, files[0].Path, [.. files.Skip(1).Select(file => file.Path)]);
            }

            OutputFiles.WriteAll(terminal, [shown], files);
            LeftOut.Tell(terminal, shown, format.Keeps);
            return ExitStatus.Success;
        });
        return command;
    }

    // What is written nowhere has nothing beside it.
    static IReadOnlyList<(string Path, Action<Stream> Write)> FilesOf(
        Terminal terminal,
        ExportFormat format,
        ExportRequest request,
        string path
    ) =>
        OutputTarget.IsNowhere(OutputTarget.FullOf(terminal, path))
            ? [(path, stream => format.Write(request, stream))]
            : format.FilesOf(request, path);

    // Programs go by the name of a file, and do not open one that is called what it is not.
    static void RefuseOtherFormat(ExportFormat format, string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        var isOther = format.IsText
            ? OtherExtensions.Contains(extension, StringComparer.Ordinal)
            : extension.Length > 0;
        if (isOther && extension != "." + format.Name)
        {
            throw new CommandFailure(OtherFormat(path, format.Name, extension));
        }
    }
}
