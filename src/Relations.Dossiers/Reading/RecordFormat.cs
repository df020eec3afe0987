namespace Relations.Dossiers;

/// <summary>A format that files of records are written in. What it reads comes as nodes, and is bound and checked as any other.</summary>
public abstract class RecordFormat
{
    private protected RecordFormat() { }

    /// <summary>Whether a file of this name is in this format.</summary>
    internal abstract bool Reads(string path);

    /// <summary>Whether what it reads are tables.</summary>
    internal virtual bool HoldsTables => false;

    /// <summary>Whether a mapping makes its records of other files, which stay as they are.</summary>
    internal virtual bool IsMapped => false;

    /// <summary>The nodes of a file. They are read from its content, which stays open until they have been.</summary>
    /// <exception cref="UnreadableException">It cannot be read at all.</exception>
    internal abstract NodeReader Open(RecordInput input);

    /// <summary>What a mapping makes of foreign files; null where the format reads no mappings.</summary>
    internal virtual MappedRecords? Map(MappingInput input) => null;

    /// <summary>
    /// Gives the nodes of records by their ordinals, where the format makes them of several files, and those of the header by the
    /// ordinal -1.
    /// </summary>
    /// <returns>Whether it does so; otherwise, records stand in the file as it is read.</returns>
    internal virtual bool Locate(IReadOnlySet<int> ordinals, Action<int, NodeReader> take, CancellationToken token) =>
        false;
}

/// <summary>A file of records that has been opened, and all that is needed to read it.</summary>
/// <param name="File">The file.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Files">All files of the dossier.</param>
/// <param name="Limits">How much to take.</param>
/// <param name="Problems">Takes what is wrong and does not show in the nodes.</param>
sealed record RecordInput(SourceFile File, Stream Content, IDossierFiles Files, ReadLimits Limits, ProblemList Problems)
{
    /// <summary>
    /// The collections, with the fields that the dossier adds. A file with the header has them once that is read.
    /// </summary>
    public CollectionSet Collections { get; set; } = CollectionSet.BuiltIn;

    /// <summary>Whether records are taken whole where that is possible, and their places kept with the file.</summary>
    public bool TakesRecords { get; init; }

    /// <summary>Reads the file once more from its beginning; null where no later part of it matters to an earlier one.</summary>
    public Func<NodeReader>? Again { get; set; }

    /// <summary>Ends the reading.</summary>
    public CancellationToken Token { get; init; }
}

/// <summary>YAML and JSON, which are read whole.</summary>
sealed class TextFormat : RecordFormat
{
    public static TextFormat Instance { get; } = new();

    static ReadOnlySpan<byte> OwnFields => "ownFields"u8;

    internal override bool Reads(string path) => true;

    internal override NodeReader Open(RecordInput input)
    {
        var limit = input.Limits.FileBytes;
        if (NodeReaders.Load(input.Content, limit, input.Token) is not { } bytes)
        {
            throw new UnreadableException(ProblemKind.OverLimit, ReadTexts.FileTooLarge(limit), new(1, 1, 1));
        }

        if (bytes.AsSpan().IndexOf(OwnFields) >= 0)
        {
            input.Again = () => NodeReaders.Open(input.File, bytes, input.Limits, new(input.File, input.Limits));
        }

        return NodeReaders.Open(input.File, bytes, input.Limits, input.Problems);
    }
}
