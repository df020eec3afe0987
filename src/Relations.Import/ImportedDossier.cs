namespace Relations.Import;

/// <summary>A dossier that is made of foreign files by a mapping, to be written as one of its own.</summary>
static class ImportedDossier
{
    /// <summary>Reads foreign files by a mapping.</summary>
    /// <param name="mapping">The path of the mapping, as places name it.</param>
    /// <param name="open">Opens the mapping.</param>
    /// <param name="files">The foreign files.</param>
    /// <param name="isPart">Whether files lie among others, of which the mapping need not read all.</param>
    /// <param name="limits">How much to take.</param>
    /// <param name="token">Ends the reading.</param>
    public static Dossier Read(
        string mapping,
        Func<OpenedFile> open,
        IReadOnlyList<ForeignFile> files,
        bool isPart,
        ReadLimits limits,
        CancellationToken token
    )
    {
        var all = new ForeignFiles([.. files, new(mapping, open)]);
        var problems = new ProblemList(new(mapping, 0), limits);
        var header = HeaderOf(mapping, open, limits, problems);
        var input = new MappingInput(mapping, 0, all, CollectionSet.With(header.OwnFields), limits, token);
        using var content = open().Content;
        var import = MappedImport.Read(input, content, files, isPart);
        var withTexts = new FilesWithTexts(all, import.Records.Texts);
        var found = import.Plan is null ? import.Records.Problems : [.. problems.Problems, .. import.Records.Problems];
        return new(header, import.Mapped, withTexts, import.Records.Records, found, limits);
    }

    // A mapping that is broken is reported where it is made ready.
    static Header HeaderOf(string mapping, Func<OpenedFile> open, ReadLimits limits, ProblemList problems)
    {
        using var content = open().Content;
        var file = new SourceFile(mapping, 0);
        var root = content is null ? null : MappingFile.Read(file, content, limits, new(file, limits));
        var title = root?.TextOf("title") ?? Path.GetFileNameWithoutExtension(mapping);
        var node = root?["dossier"] ?? new(NodeKind.MapStart, "", ScalarForm.Plain, new(1, 1, 1));
        var nodes = MappingNodes.Reader(node, ("format", "1"), ("title", title));
        return (Header?)new Binder(nodes, problems).Object(Header.Shape, "") ?? new Header();
    }
}

/// <summary>Foreign files as the files of a dossier, so that reports can show their lines.</summary>
/// <param name="files">The files.</param>
sealed class ForeignFiles(IReadOnlyList<ForeignFile> files) : IDossierFiles
{
    readonly Dictionary<string, ForeignFile> byPath = files
        .DistinctBy(file => file.Path, StringComparer.Ordinal)
        .ToDictionary(file => file.Path, StringComparer.Ordinal);

    public IReadOnlyList<string> RecordFiles => [];

    public IReadOnlyList<string> LinkedFolders => [];

    public IReadOnlyList<string> AllFiles => [.. byPath.Keys.Order(StringComparer.Ordinal)];

    public bool AreDescribed => false;

    public OpenedFile Open(string path) =>
        byPath.TryGetValue(path, out var file) ? file.Open() : new(null, FileRefusal.Missing);
}
