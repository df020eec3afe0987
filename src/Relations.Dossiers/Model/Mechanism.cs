namespace Relations.Dossiers;

/// <summary>A council or other format in which parties meet regularly.</summary>
[Collection("mechanisms", 160)]
public sealed partial record Mechanism : Record
{
    /// <summary>The name of the mechanism.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>Its usual acronym, by language where languages have their own.</summary>
    public LocalisedText? Acronym { get; init; }

    /// <summary>The states or organizations that take part.</summary>
    [Required]
    public Items<Ref<IParty>> Parties { get; init; } = [];

    /// <summary>The level at which they meet.</summary>
    public Level? Level { get; init; }

    /// <summary>When it was established.</summary>
    public SourceDate? Established { get; init; }

    /// <summary>When it ended.</summary>
    public SourceDate? Ended { get; init; }

    /// <summary>How often it should meet, as an ISO 8601 period: P1Y for every year.</summary>
    public string? Period { get; init; }

    private static partial RecordProfile<Mechanism> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Names,
            Title = static (one, _) => RecordTitle.Named(one.Names) with { Acronym = one.Acronym },
            MainDate = new(Happening, "established"),
            Ending = "ended",
            Act = static _ => TheEstablishment(),
            Parties = [PartyField.Acting("parties")],
            Home = null,
            Lane = new(70),
            LaneDates = static one => [new(OnEstablishment, one.Established), new(OnEnd, one.Ended)],
            Fact = static one => RecordFact.Of([one.Names, .. RecordFact.Sorted(one.Parties)]),
        };

    [Localized("Mechanisms")]
    static partial LocalizedString Heading { get; }

    [Localized("Establishment of mechanisms")]
    static partial LocalizedString Happening { get; }

    [Localized("established")]
    static partial LocalizedString OnEstablishment { get; }

    [Localized("ended")]
    static partial LocalizedString OnEnd { get; }

    [Message("the establishment")]
    private static partial Message TheEstablishment();
}

/// <summary>The level at which sides meet.</summary>
public enum Level
{
    /// <summary>Heads of state.</summary>
    HeadsOfState,

    /// <summary>Heads of government.</summary>
    HeadsOfGovernment,

    /// <summary>Presiding officers of parliaments.</summary>
    SpeakersOfParliament,

    /// <summary>Ministers of foreign affairs.</summary>
    ForeignMinisters,

    /// <summary>Other ministers.</summary>
    Ministers,

    /// <summary>Senior officials.</summary>
    SeniorOfficials,
}
