namespace Relations.Dossiers;

/// <summary>The diplomatic relations of a pair of states.</summary>
[Collection("diplomaticRelations", 100)]
public sealed partial record DiplomaticRelation : Record, IRelations
{
    /// <summary>The two states.</summary>
    [Required]
    public Items<Ref<State>> Between { get; init; } = [];

    /// <summary>When relations were established.</summary>
    public SourceDate? Established { get; init; }

    /// <summary>How they were established.</summary>
    public RelationMode? Mode { get; init; }

    /// <summary>When and how they were interrupted.</summary>
    public Items<Interruption> Interruptions { get; init; } = [];

    /// <summary>When they ended for good.</summary>
    public SourceDate? Ended { get; init; }

    private static partial RecordProfile<DiplomaticRelation> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) => new(Titled, TitlePart.Sides(one.Between)),
            ShortTitle = static (one, _) => new(null, TitlePart.Sides(one.Between)),
            MainDate = new(Happening, "established"),
            Ending = "ended",
            Act = static _ => TheEstablishment(),
            Parties = [PartyField.Side("between")],
            Home = null,
            Lane = new(30),
            LaneDates = static one => RelationDates.Of(one.Established, one.Interruptions, one.Ended),
            Fact = static one => one.Ended is null ? RecordFact.OfPair(one.Between) : null,
            HasRuleOfRivals = true,
        };

    [Localized("Diplomatic relations")]
    static partial LocalizedString Heading { get; }

    [Localized("Establishment of diplomatic relations")]
    static partial LocalizedString Happening { get; }

    [Localized("Diplomatic relations: {0}")]
    static partial LocalizedString Titled { get; }

    [Message("the establishment of relations")]
    private static partial Message TheEstablishment();
}

/// <summary>How relations were established.</summary>
public enum RelationMode
{
    /// <summary>By a joint communiqué.</summary>
    [Label("joint communiqué")]
    Communique,

    /// <summary>By an exchange of notes.</summary>
    [Label("exchange of notes")]
    Notes,

    /// <summary>By the presentation of credentials.</summary>
    [Label("presentation of credentials")]
    Credentials,

    /// <summary>By the opening of a mission.</summary>
    [Label("opening of a mission")]
    Mission,

    /// <summary>By a treaty.</summary>
    Treaty,

    /// <summary>By a protocol signed by both.</summary>
    Protocol,
}
