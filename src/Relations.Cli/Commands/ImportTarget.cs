using Relations.Dossiers;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary>The folder that an import under a mapping is written to.</summary>
/// <param name="Path">The folder, as the user named it.</param>
/// <param name="IsNew">Whether nothing is there.</param>
/// <param name="State">What the last import by the mapping wrote there; null where there was none.</param>
sealed partial record ImportTarget(string Path, bool IsNew, ImportState? State)
{
    [Message(
        "{folder}: holds a dossier that {mapping} has not made; with --join, the import is joined with what is there"
    )]
    private static partial Message NeedsJoin(string folder, string mapping);

    [Message("{path}: {why}; bring back the file as it was, or import into another folder")]
    private static partial Message BadState(string path, Message why);

    [Message("{path}: is too large")]
    private static partial Message TooLarge(string path);

    /// <summary>Looks what is in the folder.</summary>
    /// <exception cref="CommandFailure">It holds something that the import may not change.</exception>
    public static ImportTarget Of(Terminal terminal, ImportRequest request)
    {
        var full = System.IO.Path.GetFullPath(request.Folder, terminal.WorkingDirectory);
        var state = $"{request.Folder.TrimEnd('/', '\\')}/{ImportState.PathOf(request.Mapping)}";
        if (File.Exists(System.IO.Path.GetFullPath(state, terminal.WorkingDirectory)))
        {
            return new(request.Folder, false, Read(terminal, state));
        }

        // A folder with one file of records that is no header is no dossier, as elsewhere.
        if (
            Directory.Exists(full)
            && DossierReader.HeaderPath(FolderFiles.OfFolder(full)) is "dossier.yaml" or "dossier.yml" or "dossier.json"
        )
        {
            return request.Joins
                ? new(request.Folder, false, null)
                : throw new CommandFailure(NeedsJoin(request.Folder, System.IO.Path.GetFileName(request.Mapping)));
        }

        OutputFiles.RequireEmpty(terminal, request.Folder);
        return new(request.Folder, true, null);
    }

    static ImportState Read(Terminal terminal, string path)
    {
        var content = InputFiles.ReadAll(terminal, path, ReadLimits.Default.FileBytes, TooLarge);
        var (state, why) = ImportStateFile.Read(content);
        return state ?? throw new CommandFailure(BadState(path, why!));
    }
}
