namespace Relations.Dossiers;

/// <summary>A visit of people to a state.</summary>
[Collection("visits", 140)]
public sealed partial record Visit : Record
{
    /// <summary>Who travelled.</summary>
    [Required]
    public Items<Visitor> Visitors { get; init; } = [];

    /// <summary>The state that they came from.</summary>
    public Ref<State> From { get; init; }

    /// <summary>The state that they visited.</summary>
    [Required]
    public Ref<State> To { get; init; }

    /// <summary>The places that they visited.</summary>
    public Items<Ref<Place>> Places { get; init; } = [];

    /// <summary>When the visit took place.</summary>
    public SourceDate? Dates { get; init; }

    /// <summary>What sort of visit it was.</summary>
    public VisitKind? Kind { get; init; }

    /// <summary>The place among the visits of the visitor to that state: 1 claims to be the first.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The event that it was made for.</summary>
    public Ref<Event> Occasion { get; init; }

    /// <summary>The offices or people met.</summary>
    public Items<Ref<IActor>> Met { get; init; } = [];

    /// <summary>What it was made for.</summary>
    public LocalisedText? Purpose { get; init; }

    private static partial RecordProfile<Visit> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) =>
                new(Titled, Travellers(one), TitlePart.NameWithin(one.To), TitlePart.Of(one.Dates)),
            ShortTitle = static (one, _) => new(Short, Travellers(one), TitlePart.NameWithin(one.To)),
            MainDate = new(Happening, "dates"),
            Act = static _ => TheVisit(),
            Parties = [PartyField.Acting("from"), PartyField.Acting("to")],
            Home = null,
            Lane = new(90),
            Fact = null,
        };

    static TitlePart Travellers(Visit visit) =>
        TitlePart.Joined(
            "; ",
            visit.Visitors.Select(static one =>
                TitlePart.Joined(", ", [TitlePart.Name(one.Person), TitlePart.Name(one.Office)])
            )
        );

    [Localized("Visits")]
    static partial LocalizedString Heading { get; }

    [Localized("Visits")]
    static partial LocalizedString Happening { get; }

    [Localized("Visit to {1}: {0}, {2}")]
    static partial LocalizedString Titled { get; }

    [Localized("{0} (to {1})")]
    static partial LocalizedString Short { get; }

    [Message("the visit")]
    private static partial Message TheVisit();
}

/// <summary>Who travelled: a person, the holder of an office, or both where they are known.</summary>
[Part]
public sealed partial record Visitor
{
    /// <summary>The person.</summary>
    public Ref<Person> Person { get; init; }

    /// <summary>The office held.</summary>
    public Ref<Office> Office { get; init; }

    /// <summary>How the person stood to the office, where not as its holder in full right.</summary>
    public VisitorStatus? Status { get; init; }
}

/// <summary>What sort of visit it was.</summary>
[Noun("visit")]
public enum VisitKind
{
    /// <summary>A state visit, by a head of state with full honours.</summary>
    [Label("state visit")]
    State,

    /// <summary>An official visit.</summary>
    [Label("official visit")]
    Official,

    /// <summary>A working visit.</summary>
    [Label("working visit")]
    Working,

    /// <summary>A working visit with the honours of an official one.</summary>
    [Label("official working visit")]
    OfficialWorking,

    /// <summary>A private visit.</summary>
    [Label("private visit")]
    Private,

    /// <summary>A stop on the way.</summary>
    [Label("transit stop")]
    Transit,

    /// <summary>Attendance of a meeting of many states.</summary>
    [Label("multilateral meeting")]
    Multilateral,

    /// <summary>An informal or unofficial visit, without the honours of an official one.</summary>
    [Label("informal visit")]
    Informal,

    /// <summary>A pilgrimage.</summary>
    Pilgrimage,

    /// <summary>A landing for fuel, repair or weather.</summary>
    [Label("technical stop")]
    TechnicalStop,
}

/// <summary>How a visitor stood to the office.</summary>
public enum VisitorStatus
{
    /// <summary>Acting in it for another.</summary>
    Acting,

    /// <summary>Elected or designated, and not yet in office.</summary>
    [Label("elect or designate")]
    Elect,

    /// <summary>No longer in office.</summary>
    Former,
}
