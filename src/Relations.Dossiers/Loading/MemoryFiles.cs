using System.Text;

namespace Relations.Dossiers;

/// <summary>The files of a dossier in memory: for examples, tests and whoever gets them over another way.</summary>
public sealed class MemoryFiles : IDossierFiles
{
    readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The record files, by their extensions as in a folder; a single file is a dossier of its own.</summary>
    public IReadOnlyList<string> RecordFiles =>
        files.Count == 1 ? [.. files.Keys] : [.. files.Keys.Where(FolderFiles.IsRecordFile)];

    /// <inheritdoc />
    public IReadOnlyList<string> OtherFiles => files.Count == 1 ? [] : [.. files.Keys.Where(FolderFiles.IsOther)];

    /// <inheritdoc />
    public IReadOnlyList<string> AllFiles => [.. files.Keys];

    /// <summary>None: there are no links in memory.</summary>
    public IReadOnlyList<string> LinkedFolders => [];

    /// <inheritdoc />
    public bool AreDescribed => files.Count > 1 && files.ContainsKey(DossierFileNames.PackageDescription);

    /// <summary>Adds or replaces a file.</summary>
    /// <param name="path">Its path, with <c>/</c> between names.</param>
    /// <param name="content">Its bytes.</param>
    public MemoryFiles With(string path, byte[] content)
    {
        files[path] = content;
        return this;
    }

    /// <summary>Adds or replaces a file of UTF-8 text.</summary>
    /// <param name="path">Its path, with <c>/</c> between names.</param>
    /// <param name="content">Its text.</param>
    public MemoryFiles With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <summary>These files and another one; these stay as they are.</summary>
    internal MemoryFiles CopyWith(string path, byte[] content)
    {
        var copy = new MemoryFiles();
        foreach (var (name, bytes) in files)
        {
            copy.files[name] = bytes;
        }

        return copy.With(path, content);
    }

    /// <inheritdoc />
    public string? FindSimilar(string path) =>
        SimilarName.Among(files.Keys, path) is { } similar && similar != path ? similar : null;

    /// <inheritdoc />
    public OpenedFile Open(string path) =>
        path.StartsWith('/') || path.Split('/').Contains("..") ? new(null, FileRefusal.Outside)
        : files.TryGetValue(path, out var content) ? new(new MemoryStream(content, writable: false))
        : new(null, FileRefusal.Missing);
}
