namespace Relations.Dossiers;

/// <summary>A summit, congress, meeting, telephone call, commemoration, clash, inauguration or other event.</summary>
[Collection("events", 150)]
public sealed partial record Event : Record
{
    /// <summary>The name of the event.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>Its number in a series.</summary>
    public int? Ordinal { get; init; }

    /// <summary>What sort of event it is.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>When it took place.</summary>
    public SourceDate? Dates { get; init; }

    /// <summary>Where it took place.</summary>
    public Items<Ref<Place>> Places { get; init; } = [];

    /// <summary>The organization that held it.</summary>
    public Ref<Organization> Organization { get; init; }

    /// <summary>The states and organizations that took part.</summary>
    public Items<Ref<IParty>> Parties { get; init; } = [];

    /// <summary>The people and holders of offices who took part.</summary>
    [Remark]
    public Items<Participant> Participants { get; init; } = [];

    private static partial RecordProfile<Event> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Names,
            Title = static (one, _) => RecordTitle.Named(one.Names) with { Ordinal = one.Ordinal },
            MainDate = new(Happening, "dates"),
            Act = static _ => TheEvent(),
            Parties = [PartyField.Named("organization"), PartyField.Acting("parties")],
            Home = null,
            Lane = new(100),
            Fact = static one => one.Ordinal is { } number ? RecordFact.Of(one.Names, number) : null,
        };

    [Localized("Events")]
    static partial LocalizedString Heading { get; }

    [Localized("Events")]
    static partial LocalizedString Happening { get; }

    [Message("the event")]
    private static partial Message TheEvent();
}

/// <summary>What sort of event it is.</summary>
public enum EventKind
{
    /// <summary>A meeting of heads of state or government.</summary>
    Summit,

    /// <summary>A conference.</summary>
    Conference,

    /// <summary>A congress.</summary>
    Congress,

    /// <summary>A commemoration.</summary>
    Commemoration,

    /// <summary>An armed clash.</summary>
    [Label("armed clash")]
    Clash,

    /// <summary>The opening of a work.</summary>
    Inauguration,

    /// <summary>The signing of an instrument.</summary>
    Signing,

    /// <summary>A meeting, as of ministers in a third country.</summary>
    Meeting,

    /// <summary>A conversation by telephone or video.</summary>
    [Label("telephone call")]
    TelephoneCall,

    /// <summary>Anything else.</summary>
    [Label("other event")]
    Other,
}

/// <summary>Who took part: a person, the holder of an office, or both where they are known.</summary>
[Part]
public sealed partial record Participant
{
    /// <summary>The person.</summary>
    public Ref<Person> Person { get; init; }

    /// <summary>The office held.</summary>
    public Ref<Office> Office { get; init; }

    /// <summary>The state or organization that they took part for, where the office does not say it.</summary>
    [Label("On behalf of")]
    public Ref<IParty> For { get; init; }
}
