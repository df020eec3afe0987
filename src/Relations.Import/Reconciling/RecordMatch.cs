namespace Relations.Import;

/// <summary>A record of an import and one that is here already, which may be the same.</summary>
/// <param name="There">The record of the import.</param>
/// <param name="Here">The one that is here.</param>
/// <param name="IsCertain">Whether they are the same for certain.</param>
/// <param name="Score">How much speaks for it, from 0 to 100.</param>
/// <param name="Evidence">What speaks for and against it.</param>
sealed record RecordMatch(
    KnownRecord There,
    KnownRecord Here,
    bool IsCertain,
    int Score,
    IReadOnlyList<Message> Evidence
);
