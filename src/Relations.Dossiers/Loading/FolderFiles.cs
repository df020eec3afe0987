using System.IO.Enumeration;

namespace Relations.Dossiers;

/// <summary>The files of a dossier in a folder of the file system.</summary>
public sealed class FolderFiles : IDossierFiles
{
    static readonly string[] RecordExtensions = [".yaml", ".yml", ".json", ".csv", ".ndjson", ".jsonl"];

    const string Texts = "sources";

    readonly string root;
    readonly string realRoot;
    readonly Lazy<IReadOnlyList<string>> all;

    FolderFiles(string root, IReadOnlyList<string> recordFiles, IReadOnlyList<string> linkedFolders)
    {
        this.root = root;
        realRoot = RealPath.Of(root) ?? root;
        (RecordFiles, LinkedFolders) = (recordFiles, linkedFolders);
        all = new(() => [.. Everything(root).Order(StringComparer.Ordinal)]);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> RecordFiles { get; }

    /// <inheritdoc />
    public IReadOnlyList<string> LinkedFolders { get; }

    /// <inheritdoc />
    public IReadOnlyList<string> OtherFiles { get; private init; } = [];

    /// <inheritdoc />
    public bool AreDescribed { get; private init; }

    /// <summary>
    /// A folder with all record files in it and below it. Names that begin with a dot are passed over, and so is what
    /// lies in a folder named <c>sources</c>: those are stored texts, in whatever format. JSON Schemas that lie beside
    /// the records, <c>*.schema.json</c>, are for editors and are passed over as well, and so are baselines as the tool writes
    /// them, whatever they are called, and a <c>briefings.yaml</c> that holds nothing but briefings to make.
    /// </summary>
    /// <param name="folder">An existing folder.</param>
    /// <exception cref="IOException">The folder, or one within it, cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or one within it, cannot be listed.</exception>
    public static FolderFiles OfFolder(string folder)
    {
        var top = Path.GetFullPath(folder);
        var found = Entries(top);
        var files = found
            .Where(entry => !entry.IsLinkedFolder && IsRecordFile(entry.Path))
            .Select(entry => entry.Path)
            .Where(path => !BaselineDetector.IsAt(Path.Combine(top, path)) && !BriefingPlanDetector.IsAt(top, path))
            .Order(StringComparer.Ordinal);
        var links = found
            .Where(entry => entry.IsLinkedFolder && IsRecordFile(entry.Path + "/any.yaml"))
            .Select(entry => entry.Path)
            .Where(path => HoldsRecords(Path.Combine(top, path)))
            .Order(StringComparer.Ordinal);
        var others = found
            .Where(entry => !entry.IsLinkedFolder && IsOther(entry.Path))
            .Select(entry => entry.Path)
            .Order(StringComparer.Ordinal);
        var isDescribed = File.Exists(Path.Combine(top, DossierFileNames.PackageDescription));
        return new(top, [.. files], [.. links]) { AreDescribed = isDescribed, OtherFiles = [.. others] };
    }

    /// <inheritdoc />
    public IReadOnlyList<string> AllFiles => all.Value;

    static FileSystemEnumerable<string> Everything(string top) =>
        new FileSystemEnumerable<string>(
            top,
            (ref entry) => Path.GetRelativePath(top, entry.ToFullPath()).Replace('\\', '/'),
            new()
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.None,
                IgnoreInaccessible = false,
            }
        )
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref entry) => !IsLink(entry) && !entry.FileName.StartsWith('.'),
        };

    // Links to folders are not followed: they may lead out of the dossier, or round in a circle.
    static List<(string Path, bool IsLinkedFolder)> Entries(string top) =>
        [
            .. new FileSystemEnumerable<(string, bool)>(
                top,
                (ref entry) => (Path.GetRelativePath(top, entry.ToFullPath()).Replace('\\', '/'), entry.IsDirectory),
                new()
                {
                    RecurseSubdirectories = true,
                    AttributesToSkip = FileAttributes.None,
                    IgnoreInaccessible = false,
                }
            )
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(entry),
                ShouldRecursePredicate = (ref entry) =>
                    !IsLink(entry) && !entry.FileName.StartsWith('.') && !entry.FileName.SequenceEqual(Texts),
            },
        ];

    static bool IsLink(in FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    static bool HoldsRecords(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4 };
        return Directory.Exists(folder)
            && Directory
                .EnumerateFiles(folder, "*", options)
                .Any(file => IsRecordFile(Path.GetRelativePath(folder, file).Replace('\\', '/')));
    }

    /// <summary>A single file that is a dossier of its own; its sources lie in or below its folder.</summary>
    /// <param name="file">An existing file.</param>
    public static FolderFiles OfFile(string file)
    {
        var full = Path.GetFullPath(file);
        return new(Path.GetDirectoryName(full)!, [Path.GetFileName(full)], []);
    }

    /// <inheritdoc />
    public OpenedFile Open(string path)
    {
        if (!IsBelow(path))
        {
            return new(null, FileRefusal.Outside);
        }

        // Links are followed first, since one anywhere on the way leads out as well as one at its end.
        return RealPath.Of(Path.Combine(root, path)) is { } real && IsIn(real)
            ? RegularFile.Open(real)
            : new(null, FileRefusal.Outside);
    }

    /// <inheritdoc />
    public string? FindSimilar(string path) => SimilarName.Below(root, path);

    /// <summary>Whether a file of a dossier's folder is read as one that holds records.</summary>
    /// <param name="path">Its path below the folder, with <c>/</c> between names.</param>
    public static bool IsRecordFile(string path)
    {
        var names = path.Split('/');
        return RecordExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            && names[^1] != DossierFileNames.PackageDescription
            && !names.Any(name => name.StartsWith('.'))
            && !names.SkipLast(1).Contains(Texts)
            && !path.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a file of a dossier's folder looks like a table and is not read.</summary>
    /// <param name="path">Its path below the folder, with <c>/</c> between names.</param>
    internal static bool IsOther(string path) =>
        !IsRecordFile(path)
        && !path.Split('/').SkipLast(1).Any(name => name == Texts || name.StartsWith('.'))
        && UnreadFiles.MayBe(path);

    static bool IsBelow(string path) =>
        !Path.IsPathRooted(path)
        && !(path.Contains(':', StringComparison.Ordinal) && IsOfWindows(path))
        && !path.Split('/', '\\').Any(name => name is ".." or "");

    // On Windows, a colon parts a drive, or a stream of a file; elsewhere it is a character of names.
    static bool IsOfWindows(string path) =>
        OperatingSystem.IsWindows() || (char.IsAsciiLetter(path[0]) && path[1..] is [':', '\\' or '/', ..]);

    bool IsIn(string full) =>
        full.StartsWith(
            Path.EndsInDirectorySeparator(realRoot) ? realRoot : realRoot + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
