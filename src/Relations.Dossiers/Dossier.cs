namespace Relations.Dossiers;

/// <summary>
/// Everything read from the files of a dossier: its header, its records by collection, and what could not be read.
/// Immutable, and safe to read from many threads.
/// </summary>
public sealed partial class Dossier
{
    readonly Dictionary<RecordShape, IItems> collections;
    readonly Dictionary<string, Record> byId;
    readonly Lazy<IReadOnlyDictionary<string, State>> states;

    internal Dossier(
        Header header,
        SourceFile? headerFile,
        IDossierFiles files,
        IReadOnlyList<Record> records,
        IReadOnlyList<ReadProblem> problems,
        ReadLimits limits
    )
        : this(header, headerFile, files, records, problems, new StoredTexts(files, limits)) { }

    Dossier(
        Header header,
        SourceFile? headerFile,
        IDossierFiles files,
        IReadOnlyList<Record> records,
        IReadOnlyList<ReadProblem> problems,
        StoredTexts texts
    )
    {
        Header = header;
        HeaderFile = headerFile;
        Files = files;
        Records = records;
        Problems = problems;
        StoredTexts = texts;
        Collections = CollectionSet.With(header.OwnFields);
        collections = Collected(records);
        byId = new(records.Count, StringComparer.Ordinal);
        foreach (var record in records)
        {
            byId.TryAdd(record.Id, record);
        }

        states = new(() => StateRegister.Under(Of(State.Shape)));
    }

    /// <summary>What the dossier says of itself.</summary>
    public Header Header { get; }

    /// <summary>The file that the header was read from; null where there is none.</summary>
    public SourceFile? HeaderFile { get; }

    /// <summary>The files of the dossier.</summary>
    public IDossierFiles Files { get; }

    /// <summary>What the dossier was taken from, where it is part of another; null for a whole one.</summary>
    public DossierExcerpt? Excerpt { get; private init; }

    /// <summary>The dossier that this is a part of; null for a whole dossier, or where only the part is at hand.</summary>
    internal Dossier? Whole { get; private init; }

    /// <summary>Every record, in the order of the files and within them.</summary>
    public IReadOnlyList<Record> Records { get; }

    /// <summary>What stands in the files beside the records and could not be taken up.</summary>
    internal UnreadValues Unread { get; init; } = UnreadValues.None;

    /// <summary>What could not be read, in the order of the files and within them.</summary>
    public IReadOnlyList<ReadProblem> Problems { get; }

    /// <summary>The collections, with the fields that the dossier adds.</summary>
    public CollectionSet Collections { get; }

    /// <summary>The stored texts of the sources.</summary>
    public StoredTexts StoredTexts { get; }

    /// <summary>
    /// Whether a file could not be read to its end. What other files say then cannot be judged, since records that
    /// they refer to may be missing.
    /// </summary>
    public bool IsIncomplete => Problems.Any(problem => problem.EndsReading);

    /// <summary>The records of one type, in the order of the files.</summary>
    public IReadOnlyList<T> Of<T>(RecordShape<T> shape)
        where T : Record => collections.TryGetValue(shape.Base, out var items) ? (Items<T>)items : [];

    /// <summary>The record with this id, of two with the same the first, or the entry of the register of states; null where there is neither.</summary>
    public Record? Find(string id)
    {
        var record = byId.GetValueOrDefault(id);
        return record is null or State ? states.Value.GetValueOrDefault(id) ?? record : record;
    }

    /// <summary>The record referred to; null where there is none of that type.</summary>
    public T? Find<T>(Ref<T> reference)
        where T : class => reference.Id is null ? null : Find(reference.Id) as T;

    /// <summary>The name of a record for people, in a language; its id where it has none.</summary>
    public string NameOf(string? id, Language language) =>
        id is null ? "" : (Find(id) is { } record ? RecordNames.Of(record, language) : null) ?? id;

    /// <summary>This dossier as a part of another that it was taken from.</summary>
    internal Dossier With(DossierExcerpt excerpt) => With(Header, Records, Problems, excerpt);

    /// <summary>A dossier with the files of this one, and part of its records.</summary>
    internal Dossier With(
        Header header,
        IReadOnlyList<Record> records,
        IReadOnlyList<ReadProblem> problems,
        DossierExcerpt excerpt
    ) =>
        new(header, HeaderFile, Files, records, problems, StoredTexts)
        {
            Unread = Unread,
            Excerpt = excerpt,
            Whole = ReferenceEquals(records, Records) ? null : this,
        };

    static Dictionary<RecordShape, IItems> Collected(IReadOnlyList<Record> records) =>
        records
            .GroupBy(record => record.TypeShape)
            .ToDictionary(group => group.Key, group => group.Key.Accept(new Collector(group)));

    sealed class Collector(IEnumerable<Record> records) : IRecordShapeVisitor<IItems>
    {
        public IItems Visit<T>(RecordShape<T> shape)
            where T : Record => new Items<T>([.. records.Cast<T>()]);
    }
}
