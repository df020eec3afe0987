namespace Relations.Dossiers;

/// <summary>The consular relations of a pair of states.</summary>
[Collection("consularRelations", 110)]
public sealed partial record ConsularRelation : Record, IRelations
{
    /// <summary>The two states.</summary>
    [Required]
    public Items<Ref<State>> Between { get; init; } = [];

    /// <summary>When consular relations were established.</summary>
    public SourceDate? Established { get; init; }

    /// <summary>When and how they were interrupted.</summary>
    public Items<Interruption> Interruptions { get; init; } = [];

    /// <summary>When they ended for good.</summary>
    public SourceDate? Ended { get; init; }

    private static partial RecordProfile<ConsularRelation> Describe() =>
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
            Lane = new(40),
            LaneDates = static one => RelationDates.Of(one.Established, one.Interruptions, one.Ended),
            Fact = static one => one.Ended is null ? RecordFact.OfPair(one.Between) : null,
        };

    [Localized("Consular relations")]
    static partial LocalizedString Heading { get; }

    [Localized("Establishment of consular relations")]
    static partial LocalizedString Happening { get; }

    [Localized("Consular relations: {0}")]
    static partial LocalizedString Titled { get; }

    [Message("the establishment of consular relations")]
    private static partial Message TheEstablishment();
}
