namespace Relations.Import;

/// <summary>What an update does with a record.</summary>
enum UpdateKind
{
    Added,
    Changed,
    Removed,
}

/// <summary>What an update does with a record, or with what the dossier says of itself.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Collection">The collection; null for the dossier itself, and for a stored text.</param>
/// <param name="Id">The id, or the path of a stored text.</param>
/// <param name="Fields">The fields that change; none where the record is new or goes.</param>
sealed record RecordUpdate(UpdateKind Kind, string? Collection, string Id, IReadOnlyList<UpdatedField> Fields)
{
    /// <summary>Whether nothing changes but the numbers of the paragraphs that are cited.</summary>
    public bool OnlyRenumbers { get; init; }

    /// <summary>Whether nothing changes but where its sources keep what it quotes.</summary>
    public bool OnlyRepoints { get; init; }

    /// <summary>The id of the removed record that says the same; null where there is none.</summary>
    public string? Was { get; init; }
}

/// <summary>A record, or a field of one, that is left as it is here, and about which somebody has to decide.</summary>
/// <param name="Collection">The collection; null for the dossier itself, and for a stored text.</param>
/// <param name="Id">The id, or the path of a stored text.</param>
/// <param name="Field">The field; its path is empty for the whole record.</param>
/// <param name="Place">Where it stands here; null where it is not here.</param>
sealed record LeftRecord(string? Collection, string Id, LeftField Field, SourceLocation? Place)
{
    /// <summary>Where the value stood in the files of the import; null where it is not there.</summary>
    public SourceLocation? Origin { get; init; }

    /// <summary>The record of the import; null where there is none.</summary>
    public Record? There { get; init; }
}

/// <summary>What an update makes of a dossier.</summary>
/// <param name="Files">The files that change, by path.</param>
/// <param name="Removed">The files that go.</param>
/// <param name="Updates">What becomes of records, by collection and id.</param>
/// <param name="Left">What is left as it is, by file and line.</param>
/// <param name="Kept">How many values, items and records stay as they were edited by hand.</param>
/// <param name="State">What the import says, for the next one.</param>
sealed record UpdatedDossier(
    IReadOnlyDictionary<string, byte[]> Files,
    IReadOnlyList<string> Removed,
    IReadOnlyList<RecordUpdate> Updates,
    IReadOnlyList<LeftRecord> Left,
    int Kept,
    ImportState State
);
