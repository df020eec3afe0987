namespace Relations.Import;

/// <summary>A row of a table of matches.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Imported">The id of the record of the import.</param>
/// <param name="ImportedLabel">What people call it.</param>
/// <param name="Candidate">The id of the record that is here.</param>
/// <param name="CandidateLabel">What people call that.</param>
/// <param name="Score">How much speaks for it, from 0 to 100.</param>
/// <param name="Why">What speaks for and against it.</param>
/// <param name="IsSame">Whether they are the same; null where nobody has decided.</param>
sealed record MatchDecision(
    string Collection,
    string Imported,
    string ImportedLabel,
    string Candidate,
    string CandidateLabel,
    string Score,
    string Why,
    bool? IsSame
)
{
    /// <summary>Where it stands; null where it is not yet written.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>The cells of columns that somebody has added.</summary>
    public IReadOnlyList<(string Column, string Text)> More { get; init; } = [];

    /// <summary>What it is about.</summary>
    public (string Collection, string Imported, string Candidate) Key => (Collection, Imported, Candidate);
}
