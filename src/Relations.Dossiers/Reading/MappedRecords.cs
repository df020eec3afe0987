namespace Relations.Dossiers;

/// <summary>What a mapping makes of foreign files.</summary>
/// <param name="Records">The records.</param>
/// <param name="Problems">What was found in the mapping and the files.</param>
/// <param name="Texts">The texts that sources among the records name, by their paths.</param>
sealed record MappedRecords(
    IReadOnlyList<Record> Records,
    IReadOnlyList<ReadProblem> Problems,
    IReadOnlyDictionary<string, byte[]> Texts
)
{
    /// <summary>Whether the program reads mappings.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>The files that the mapping reads, and its own: none of them is read as a file of records.</summary>
    public IReadOnlySet<string> Taken { get; init; } = new HashSet<string>();
}

/// <summary>A mapping that is to be read, and all that is needed for it.</summary>
/// <param name="Path">The file of the mapping, below the folder of the dossier.</param>
/// <param name="Position">Where it stands among the files of the dossier.</param>
/// <param name="Files">All files of the dossier.</param>
/// <param name="Collections">The collections, with the fields that the dossier adds.</param>
/// <param name="Limits">How much to take.</param>
/// <param name="Token">Ends the reading.</param>
sealed record MappingInput(
    string Path,
    int Position,
    IDossierFiles Files,
    CollectionSet Collections,
    ReadLimits Limits,
    CancellationToken Token
);
