using Relations.Dossiers;

namespace Relations.Cli;

/// <summary>Takes the stored texts and the baseline of a dossier along to the folder that it is written to.</summary>
/// <param name="terminal">Knows the working directory.</param>
/// <param name="folder">The folder.</param>
/// <param name="dossier">The dossier.</param>
sealed partial class SourceFileCopier(Terminal terminal, string folder, Dossier dossier)
{
    [Message("{path}: would not be recognized as a stored text in {folder}; keep it in a folder named sources")]
    private static partial Message NotKnown(string path, string folder);

    [Message("{path}: is another file, and is not written over")]
    private static partial Message IsAnother(string path);

    [Message("{path}: was changed since it was exported, and is not written over; move it, or name another folder")]
    private static partial Message WasChanged(string path);

    [Message("{folder}: holds {file}, which would be read with what is exported; empty the folder, or name another")]
    private static partial Message HoldsOther(string folder, string file);

    [Message("{file} is not with {from}; copy it into {folder}")]
    private static partial Message IsMissing(string file, string from, string folder);

    [Message("{file} and {count} more are not with {from}; copy them into {folder}")]
    private static partial Message AreMissing(string file, int count, string from, string folder);

    readonly IReadOnlyList<NamedFile> named = NamedFile.Of(dossier);

    /// <summary>The files that there are.</summary>
    public IReadOnlyList<NamedFile> Found => [.. named.Where(file => file.Sha256 is not null)];

    /// <summary>Refuses what would be lost in the folder or be read as records there, before anything is written.</summary>
    /// <param name="written">The files that are written besides.</param>
    /// <exception cref="CommandFailure">A copy would replace a file of something else, or be no stored text any more.</exception>
    public void Require(IEnumerable<string> written)
    {
        var taken = written.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Found)
        {
            var isRead = file.Source is not null && FolderFiles.IsRecordFile(file.Path);
            if (isRead || taken.Contains(file.Path))
            {
                throw new CommandFailure(NotKnown(file.Path, folder));
            }

            if (!IsThere(file) && !IsReplaceable(file.Path))
            {
                throw new CommandFailure(IsAnother(TargetOf(file)));
            }
        }
    }

    /// <summary>Refuses tables that were edited since they were exported to the folder, before anything is written.</summary>
    /// <param name="tables">Their paths in the folder.</param>
    /// <exception cref="CommandFailure">One was edited, or comes from elsewhere.</exception>
    public void RequireUnedited(IEnumerable<string> tables)
    {
        if (tables.FirstOrDefault(table => !IsReplaceable(table)) is { } edited)
        {
            throw new CommandFailure(WasChanged(Path.Combine(folder, edited)));
        }
    }

    /// <summary>Refuses files of the folder that would be read with the dossier, unless they are an earlier export's own.</summary>
    /// <param name="left">Their paths in the folder.</param>
    /// <exception cref="CommandFailure">One is not.</exception>
    public void RequireOwn(IEnumerable<string> left)
    {
        if (left.FirstOrDefault(path => !IsReplaceable(path)) is { } other)
        {
            throw new CommandFailure(HoldsOther(folder, other));
        }
    }

    /// <summary>The files that are not in the folder yet, each with its path there and what copies it byte by byte.</summary>
    public IEnumerable<(string Path, Action<Stream> Write)> Files =>
        Found.Where(file => !IsThere(file)).Select(file => (file.Path, (Action<Stream>)(output => Copy(file, output))));

    void Copy(NamedFile file, Stream output)
    {
        using var content = dossier.Files.Open(file.Path).Content;
        content?.CopyTo(output);
    }

    /// <summary>Says which files could not be copied, and where they belong.</summary>
    /// <param name="from">The dossier, as the user named it.</param>
    public void SayWhatIsMissing(string from)
    {
        var missing = named.Where(file => file.Sha256 is null).ToList();
        if (missing.Count > 0)
        {
            var others = missing.Count - 1;
            var first = missing[0].Path;
            terminal.Tell(others == 0 ? IsMissing(first, from, folder) : AreMissing(first, others, from, folder));
        }
    }

    string TargetOf(NamedFile file) => Path.Combine(folder, file.Path);

    string FullOf(string path) => Path.GetFullPath(path, terminal.WorkingDirectory);

    bool IsThere(NamedFile file) => Digest.OfFile(FullOf(TargetOf(file))) == file.Sha256;

    // What an earlier export copied, and nobody changed since, is its own.
    bool IsReplaceable(string path)
    {
        var target = FullOf(Path.Combine(folder, path));
        var description = FullOf(Path.Combine(folder, CsvFolder.Description));
        if (!File.Exists(target))
        {
            return true;
        }

        if (Digest.OfFile(target) is not { } digest)
        {
            return false;
        }

        using var content = RegularFile.Open(description).Content;
        return content is not null && CsvFolder.Describes(content, path, digest);
    }
}
