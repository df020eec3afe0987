namespace Relations.Import;

/// <summary>
/// Reads dossiers that name a mapping: records are made of foreign files as they lie in the folder, and what is wrong is found
/// there.
/// </summary>
public sealed class MappingFormat : RecordFormat
{
    MappingFormat() { }

    /// <summary>The only instance.</summary>
    public static MappingFormat Instance { get; } = new();

    /// <summary>The options of <see cref="Dossier.Load(string, LoadOptions, CancellationToken)"/> by which mappings are read as well.</summary>
    public static LoadOptions Options { get; } = new() { Formats = [Instance] };

    internal override bool Reads(string path) => false;

    internal override NodeReader Open(RecordInput input) =>
        throw new UnreadableException(ProblemKind.Unreadable, MappingTexts.Empty(), new(1, 1, 1));

    internal override MappedRecords Map(MappingInput input)
    {
        var paths = input.Files.AllFiles.Where(path => path != input.Path);
        List<ForeignFile> files = [.. paths.Select(path => new ForeignFile(path, () => input.Files.Open(path)))];
        var opened = input.Files.Open(input.Path);
        using var content = opened.Content;
        return MappedImport.Read(input, content, files, isPart: true).Records;
    }
}
