namespace Relations.Import;

/// <summary>An office or post that a person holds when something is on record.</summary>
/// <param name="State">The state or organization.</param>
/// <param name="Titles">What the office is called.</param>
/// <param name="Rank">Its rank; null where it is not known.</param>
/// <param name="Dates">When; null where that is not known.</param>
/// <param name="Label">What people call it.</param>
sealed record HeldRole(string State, IReadOnlyList<NameKey> Titles, OfficeRank? Rank, SourceDate? Dates, string Label)
{
    /// <summary>Whether the dates are those of a whole term, outside of which nobody holds it.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Whether it is the same role of the same state.</summary>
    public bool IsSame(HeldRole other) =>
        State == other.State && (Titles.Any(other.Titles.Contains) || (IsHeldByOne && Rank == other.Rank));

    // Of these a state has one at a time, whatever it is called.
    bool IsHeldByOne =>
        Rank
            is OfficeRank.HeadOfState
                or OfficeRank.HeadOfGovernment
                or OfficeRank.ForeignMinister
                or OfficeRank.SpeakerOfParliament
                or OfficeRank.HeadOfOrganization;
}
