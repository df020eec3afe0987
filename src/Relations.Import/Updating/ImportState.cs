using System.Text;

namespace Relations.Import;

/// <summary>
/// What an import last wrote to a folder: by it, the next one tells what was changed there by hand. It is a file of NDJSON beside
/// the records, whose last line has the digest of all others.
/// </summary>
sealed class ImportState
{
    const string Folder = ".import/";

    /// <summary>The version of the form of the file.</summary>
    public const int Version = 1;

    /// <summary>The name of the file of the mapping.</summary>
    public required string Mapping { get; init; }

    /// <summary>What the import said of the dossier itself; null where that was not asked, since the dossier was there before.</summary>
    public SyntaxNode? Header { get; set; }

    /// <summary>The digests of stored texts, by path.</summary>
    public SortedDictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of sources that only keep texts of earlier imports, for what still quotes them.</summary>
    public SortedSet<string> Earlier { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The external identifiers that tables have given to records of the import, by the ids that these have there, and by scheme.
    /// </summary>
    public SortedDictionary<(string Collection, string Id), SortedDictionary<string, string>> ExternalIds { get; } = [];

    /// <summary>The ids that records of the dossier have, which the import calls otherwise, by its own.</summary>
    public SortedDictionary<(string Collection, string Id), string> Joined { get; } = [];

    /// <summary>Which of these are not joins: records that got another id, since a record of the dossier has theirs.</summary>
    public HashSet<(string Collection, string Id)> Made { get; } = [];

    /// <summary>The records, each as the bytes of an object of JSON.</summary>
    public Dictionary<RecordKey, byte[]> Records { get; } = [];

    /// <summary>What an import says.</summary>
    /// <param name="there">The import.</param>
    /// <param name="mapping">The name of the file of its mapping.</param>
    public static ImportState Of(ImportedRecords there, string mapping)
    {
        var state = new ImportState { Mapping = mapping, Header = SyntaxNodes.Of(there.Dossier.Header) };
        foreach (var key in there.Keys)
        {
            state.Add(key, there.NodeOf(key)!);
        }

        foreach (var text in NamedFile.Of(there.Dossier).Where(file => file.Sha256 is not null))
        {
            state.Texts[text.Path] = text.Sha256!;
        }

        foreach (var (from, to) in there.Joined)
        {
            state.Joined[from] = to;
        }

        foreach (var record in there.Dossier.Records)
        {
            if (there.ExternalIds?.Invoke(record) is { Count: > 0 } ids)
            {
                state.ExternalIds[(record.TypeShape.Collection, record.Id)] = new(
                    ids.ToDictionary(pair => pair.Key, pair => pair.Value),
                    StringComparer.Ordinal
                );
            }
        }

        state.Made.UnionWith(there.Made);
        return state;
    }

    /// <summary>The path of the file, below the folder of the dossier.</summary>
    /// <param name="mapping">The path of the mapping.</param>
    public static string PathOf(string mapping) => $"{Folder}last-{Path.GetFileNameWithoutExtension(mapping)}.ndjson";

    /// <summary>Whether a file below <c>.import</c> is one of these.</summary>
    public static bool IsOne(string name) =>
        name.StartsWith("last-", StringComparison.Ordinal) && name.EndsWith(".ndjson", StringComparison.Ordinal);

    /// <summary>What the import said of a record; null where it did not know of it.</summary>
    public SyntaxNode? Find(RecordKey key) =>
        Records.TryGetValue(key, out var bytes) ? JsonSyntax.Parse(Encoding.UTF8.GetString(bytes))?.Root : null;

    /// <summary>Adds what the import says of a record.</summary>
    public void Add(RecordKey key, SyntaxNode record) => Records[key] = NodeJson.Of(record);
}
