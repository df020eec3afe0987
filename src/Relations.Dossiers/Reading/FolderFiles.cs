namespace Relations.Dossiers;

/// <summary>The files of a dossier in a folder of the file system.</summary>
public sealed class FolderFiles : IDossierFiles
{
    static readonly string[] RecordExtensions = [".yaml", ".yml", ".json", ".csv", ".ndjson"];

    readonly string root;

    FolderFiles(string root, IReadOnlyList<string> recordFiles)
    {
        this.root = root;
        RecordFiles = recordFiles;
    }

    /// <inheritdoc />
    public IReadOnlyList<string> RecordFiles { get; }

    /// <summary>
    /// A folder with all record files in it and below it. Names that begin with a dot are passed over, and so is what
    /// lies in a folder named <c>sources</c>: those are stored texts, in whatever format. JSON Schemas that lie beside
    /// the records, <c>*.schema.json</c>, are for editors and are passed over as well, and so are baselines as the tool writes
    /// them, whatever they are called.
    /// </summary>
    /// <param name="folder">An existing folder.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    public static FolderFiles OfFolder(string folder)
    {
        var top = Path.GetFullPath(folder);
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        var files = Directory
            .EnumerateFiles(top, "*", options)
            .Select(file => Path.GetRelativePath(top, file).Replace('\\', '/'))
            .Where(path => IsRecordFile(path) && !BaselineSign.IsAt(Path.Combine(top, path)))
            .Order(StringComparer.Ordinal)
            .ToList();
        return new(top, files);
    }

    /// <summary>A single file that is a dossier of its own; its sources lie in or below its folder.</summary>
    /// <param name="file">An existing file.</param>
    public static FolderFiles OfFile(string file)
    {
        var full = Path.GetFullPath(file);
        return new(Path.GetDirectoryName(full)!, [Path.GetFileName(full)]);
    }

    /// <inheritdoc />
    public OpenedFile Open(string path)
    {
        try
        {
            if (!IsBelow(path))
            {
                return new(null, FileRefusal.Outside);
            }

            var full = Path.Combine(root, path);
            var file = new FileInfo(full);
            // A file without length is not opened: it may be a pipe, which would be waited for without end.
            return !file.Exists ? new(null, FileRefusal.Missing)
                : file.Length == 0 ? new(new MemoryStream([], writable: false))
                : new(file.OpenRead());
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(null, FileRefusal.Missing);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new(null, FileRefusal.Denied);
        }
    }

    /// <summary>Whether a file of a dossier's folder is read as one that holds records.</summary>
    /// <param name="path">Its path below the folder, with <c>/</c> between names.</param>
    public static bool IsRecordFile(string path)
    {
        var names = path.Split('/');
        return RecordExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            && names[^1] != CsvFolder.Description
            && !names.Any(name => name.StartsWith('.'))
            && !names.SkipLast(1).Contains("sources")
            && !path.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase);
    }

    // Every name on the way is looked at, since a link anywhere on it leads out as well as one at its end.
    bool IsBelow(string path)
    {
        var names = path.Split('/', '\\');
        if (
            Path.IsPathRooted(path)
            || path.Contains(':', StringComparison.Ordinal)
            || names.Any(name => name is ".." or "")
        )
        {
            return false;
        }

        var at = root;
        foreach (var name in names)
        {
            at = Path.Combine(at, name);
            if (File.ResolveLinkTarget(at, returnFinalTarget: true) is { } target && !IsIn(target.FullName))
            {
                return false;
            }
        }

        return true;
    }

    bool IsIn(string full) => full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
