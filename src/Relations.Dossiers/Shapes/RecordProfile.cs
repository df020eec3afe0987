namespace Relations.Dossiers;

/// <summary>
/// What the records of a type are to people: how they are called, when what they say happened, whom it is about, and where it
/// stands in time. Everything that goes over records of any type goes by it.
/// </summary>
public abstract class RecordProfile
{
    Field? endingField;

    /// <summary>What the records are called together, as a heading: Visits.</summary>
    public required LocalizedString Heading { get; init; }

    /// <summary>The date without which a record does not say when it happened; null for a type without one.</summary>
    public required MainDate? MainDate { get; init; }

    /// <summary>
    /// The field with the date on which what began on the main date ended; null for a type whose records say what happened once.
    /// </summary>
    public string? Ending { get; init; }

    /// <summary>The fields that name the states and organizations that a record is about.</summary>
    public required IReadOnlyList<PartyField> Parties { get; init; }

    /// <summary>Where the records stand in the timeline; null for a type whose dates are not of what happened.</summary>
    public required TimelineLane? Lane { get; init; }

    /// <summary>Whether rules about the type compare the dates of one fact, so that the rule for all types need not.</summary>
    public bool HasRuleOfRivals { get; init; }

    /// <summary>What a record is called, in words that need no ids.</summary>
    public abstract RecordTitle TitleOf(Record record, Dossier dossier);

    /// <summary>What a record is called in a line that says of which type it is and gives its dates.</summary>
    public abstract RecordTitle ShortTitleOf(Record record, Dossier dossier);

    /// <summary>The names of a record, or its title; null where it has none.</summary>
    public abstract LocalisedText? NameOf(Record record);

    /// <summary>What happened on the main date, as "the visit"; null for a type that has no word for it.</summary>
    public abstract Message? ActOf(Record record);

    /// <summary>What a record says of states on other dates, or of those that its parties do not name.</summary>
    public abstract IEnumerable<RecordAct> OtherActsOf(Record record, Dossier dossier);

    /// <summary>The dates that the timeline shows of a record, with what happened then.</summary>
    public abstract IEnumerable<LaneDate> LaneDatesOf(Record record);

    /// <summary>Whether records of the type say what can be the case only once.</summary>
    public abstract bool HasFacts { get; }

    /// <summary>What a record says that can be the case only once; null where it says no such thing.</summary>
    public abstract RecordFact? FactOf(Record record);

    /// <summary>The main date of a record: the first of the fields that it has.</summary>
    public SourceDate? DateOf(Record record)
    {
        foreach (var field in MainDate?.Given ?? [])
        {
            if (field.Get(record) is SourceDate date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The date on which what a record says ended; null where it is not given, or the type has no such date.</summary>
    public SourceDate? EndOf(Record record) => endingField?.Get(record) as SourceDate;

    /// <summary>The name of the field that has the main date of a record, or that would have it; null for a type without one.</summary>
    public string? DateFieldOf(Record record)
    {
        var given = MainDate?.Given ?? [];
        foreach (var field in given)
        {
            if (field.Get(record) is not null)
            {
                return field.Name;
            }
        }

        return given.FirstOrDefault()?.Name;
    }

    /// <summary>The parties of a record, in the order of the fields and within them.</summary>
    /// <param name="record">The record.</param>
    /// <param name="role">What they must do in it; any, where null.</param>
    public IEnumerable<IRef> PartiesOf(Record record, PartyRole? role = null) =>
        Parties.Where(party => role is null || party.Role == role).SelectMany(party => party.In(record));

    /// <summary>What a record belongs to, the nearest first: a state, or what belongs to one.</summary>
    public abstract IReadOnlyList<IRef> HomeOf(Record record);

    internal RecordProfile Of(RecordShape shape)
    {
        MainDate?.Resolve(shape);
        endingField = Ending is null ? null : shape.FieldOfProfile(Ending);
        foreach (var party in Parties)
        {
            party.Resolve(shape);
        }

        return this;
    }
}

/// <summary>The profile of records of type <typeparamref name="T"/>; the file of the type gives it.</summary>
public sealed class RecordProfile<T> : RecordProfile
    where T : Record
{
    /// <summary>What a record is called, in words that need no ids.</summary>
    public required Func<T, Dossier, RecordTitle> Title { get; init; }

    /// <summary>What a record is called in a line that says of which type it is and gives its dates; its title where null.</summary>
    public Func<T, Dossier, RecordTitle>? ShortTitle { get; init; }

    /// <summary>The names of a record, or its title; null for a type without.</summary>
    public required Func<T, LocalisedText?>? Name { get; init; }

    /// <summary>What happened on the main date, as "the visit"; null for a type that has no word for it.</summary>
    public required Func<T, Message>? Act { get; init; }

    /// <summary>What a record belongs to, the nearest first, as a place does to its state; null for a type that belongs to none.</summary>
    public required Func<T, IReadOnlyList<IRef>>? Home { get; init; }

    /// <summary>What a record says of states on other dates, or of those that its parties do not name.</summary>
    public Func<T, Dossier, IEnumerable<RecordAct>>? OtherActs { get; init; }

    /// <summary>The dates that the timeline shows, with what happened then; the main date alone where null.</summary>
    public Func<T, IEnumerable<LaneDate>>? LaneDates { get; init; }

    /// <summary>What a record says that can be the case only once; null for a type of which anything can be so again.</summary>
    public required Func<T, RecordFact?>? Fact { get; init; }

    /// <inheritdoc />
    public override RecordTitle TitleOf(Record record, Dossier dossier) => Title((T)record, dossier);

    /// <inheritdoc />
    public override RecordTitle ShortTitleOf(Record record, Dossier dossier) =>
        (ShortTitle ?? Title)((T)record, dossier);

    /// <inheritdoc />
    public override LocalisedText? NameOf(Record record) => Name?.Invoke((T)record);

    /// <inheritdoc />
    public override Message? ActOf(Record record) => Act?.Invoke((T)record);

    /// <inheritdoc />
    public override IEnumerable<RecordAct> OtherActsOf(Record record, Dossier dossier) =>
        OtherActs?.Invoke((T)record, dossier) ?? [];

    /// <inheritdoc />
    public override IEnumerable<LaneDate> LaneDatesOf(Record record) =>
        LaneDates?.Invoke((T)record) ?? [new(null, DateOf(record))];

    /// <inheritdoc />
    public override IReadOnlyList<IRef> HomeOf(Record record) => Home?.Invoke((T)record) ?? [];

    /// <inheritdoc />
    public override bool HasFacts => Fact is not null;

    /// <inheritdoc />
    public override RecordFact? FactOf(Record record) => Fact?.Invoke((T)record);
}
