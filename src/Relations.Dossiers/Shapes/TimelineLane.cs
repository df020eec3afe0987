namespace Relations.Dossiers;

/// <summary>A row of the timeline for the records of a type; the heading of the type stands before it.</summary>
/// <param name="Order">Where it stands among the others; lower comes first.</param>
public sealed record TimelineLane(int Order)
{
    /// <summary>Whether a date does not speak without the title of its record.</summary>
    public bool ShowsTitles { get; init; }
}

/// <summary>A date that the timeline shows.</summary>
/// <param name="Kind">What happened then; null where the heading says it.</param>
/// <param name="Date">The date; null where it is not on record.</param>
public sealed record LaneDate(LocalizedString? Kind, SourceDate? Date)
{
    /// <summary>Whether the kind is what lasted then, as the grade of a mission, and names the date better than its field.</summary>
    public bool IsOfKind { get; init; }

    /// <summary>What to say instead where another record of the same gives the date that is gone by; null where that makes no difference.</summary>
    public LocalizedString? KindOfRival { get; init; }
}
