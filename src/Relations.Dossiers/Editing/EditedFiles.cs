namespace Relations.Dossiers;

/// <summary>The files of a dossier, some of them with other content than they have where they lie.</summary>
/// <param name="files">The files as they lie.</param>
public sealed class EditedFiles(IDossierFiles files) : IDossierFiles
{
    readonly SortedDictionary<string, byte[]> changed = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public IReadOnlyList<string> RecordFiles => files.RecordFiles;

    /// <inheritdoc />
    public IReadOnlyList<string> LinkedFolders => files.LinkedFolders;

    /// <inheritdoc />
    public IReadOnlyList<string> OtherFiles => files.OtherFiles;

    /// <inheritdoc />
    public IReadOnlyList<string> AllFiles => files.AllFiles;

    /// <inheritdoc />
    public bool AreDescribed => files.AreDescribed;

    /// <summary>The files with another content, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Changed => changed;

    /// <summary>Gives a file another content.</summary>
    public void Put(string path, byte[] content) => changed[path] = content;

    /// <summary>Makes every file what it was.</summary>
    /// <param name="earlier">The files that had another content then.</param>
    public void Restore(IReadOnlyDictionary<string, byte[]> earlier)
    {
        changed.Clear();
        foreach (var (path, content) in earlier)
        {
            changed[path] = content;
        }
    }

    /// <inheritdoc />
    public OpenedFile Open(string path) =>
        changed.TryGetValue(path, out var content) ? new(new MemoryStream(content, writable: false)) : files.Open(path);

    /// <summary>The bytes of a file; null where it cannot be read.</summary>
    public byte[]? Read(string path)
    {
        using var content = Open(path).Content;
        if (content is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
