namespace Relations.Dossiers;

/// <summary>Which part of a dossier is wanted: whose relations, and of which time.</summary>
/// <remarks>
/// A record belongs where two of the states stand in it, or where it is about one of them alone, as independence is. A record
/// that names no parties, such as an appointment, goes with the record that it is about.
/// </remarks>
public sealed record DossierScope
{
    /// <summary>The states, by id: those between which relations are wanted, or the single one about which.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>
    /// The time, both ends inclusive; any where null. A record belongs where it may have been the case on a day of it, and an
    /// undated record always does.
    /// </summary>
    public SourceDate? Period { get; init; }

    /// <summary>The day as of which the data is wanted: what begins later does not belong. The dossier's own, and nothing left out, where null.</summary>
    public SourceDate? AsOf { get; init; }
}

/// <summary>What a dossier that is part of another was taken from.</summary>
/// <param name="Scope">What was wanted.</param>
/// <param name="Title">The title of the whole; null where it has none.</param>
/// <param name="Total">How many records the whole has.</param>
/// <param name="Belonging">How many records belong to the scope.</param>
/// <param name="Undated">How many of these have no date, where a period is wanted.</param>
public sealed record DossierExcerpt(DossierScope Scope, LocalisedText? Title, int Total, int Belonging, int Undated);
