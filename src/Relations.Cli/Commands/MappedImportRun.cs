using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Import;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>Imports foreign files by a mapping, as a folder of YAML files, or into one.</summary>
static partial class MappedImportRun
{
    [Message("not imported because the mapping or a file cannot be read")]
    private static partial Message NotImported();

    [Message("{count} {count|record|records} imported to {folder}")]
    private static partial Message Imported(int count, string folder);

    [Message("{count} {count|record|records} would be imported to {folder}")]
    private static partial Message WouldBeImported(int count, string folder);

    /// <summary>Runs an import.</summary>
    public static int Run(Terminal terminal, ImportRequest request)
    {
        var target = ImportTarget.Of(terminal, request);
        var dossier = Read(terminal, request.Files, request.Mapping);
        var result = ReadingCheck.Of(terminal, dossier);
        var shown = new DisplayedResult("", result);
        if (result.Findings.Count > 0)
        {
            TextReport.Write(terminal, terminal.Output, [shown], FindingLimits.Default, noColor: false);
        }

        if (dossier.IsIncomplete)
        {
            terminal.Tell(NotImported());
            return ExitStatus.Failure;
        }

        var status = FailThreshold.Status([shown], "error");
        if (!target.IsNew || request.ExternalIds is not null || request.Authority is not null)
        {
            var update = new ImportUpdate(terminal, request, target, dossier)
            {
                HasErrors = status != ExitStatus.Success,
            };
            return Math.Max(status, update.Run());
        }

        Make(terminal, request, dossier);
        return status;
    }

    static void Make(Terminal terminal, ImportRequest request, Dossier dossier)
    {
        var folder = request.Folder;
        var files = FolderWriter.Yaml(dossier, terminal.Token).ToList();
        var copies = new SourceFileCopier(terminal, folder, dossier);
        copies.Require(files.Select(file => file.Path));
        if (request.IsDry)
        {
            terminal.Tell(WouldBeImported(dossier.Records.Count, folder));
            return;
        }

        var records = new ImportedRecords(dossier, new Dictionary<(string, string), string>());
        var state = ImportState.Of(records, Path.GetFileName(request.Mapping));
        OutputFiles.MakeFolder(
            terminal,
            folder,
            files
                .Concat(copies.Files)
                .Append((OriginIndex.Path, output => WritePlaces(terminal, dossier, folder, output)))
                .Append((ImportState.PathOf(request.Mapping), output => output.Write(ImportStateFile.Write(state))))
        );
        terminal.Tell(Imported(dossier.Records.Count, folder));
    }

    /// <summary>Writes where values stood, so that what is found in the folder later can name it.</summary>
    public static void WritePlaces(Terminal terminal, Dossier dossier, string folder, Stream output)
    {
        OriginIndex.Write(dossier, file => ForeignInputs.PathFrom(terminal, folder, file), output, terminal.Token);
    }

    /// <summary>The dossier that a mapping makes of foreign files.</summary>
    public static Dossier Read(Terminal terminal, IReadOnlyList<string> paths, string mapping)
    {
        InputFiles.Open(terminal, mapping).Dispose();
        var full = Path.GetFullPath(mapping, terminal.WorkingDirectory);
        var inputs = ForeignInputs.Of(terminal, paths);
        var name = mapping.Replace('\\', '/');
        return ImportedDossier.Read(
            name,
            () => RegularFile.Open(full),
            [.. inputs.Files.Where(file => file.FullPath != full)],
            inputs.HasFolders,
            ReadLimits.Default,
            terminal.Token
        );
    }
}
