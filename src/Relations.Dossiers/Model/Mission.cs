namespace Relations.Dossiers;

/// <summary>An embassy, legation, consulate or other mission.</summary>
[Collection("missions", 120)]
public sealed partial record Mission : Record
{
    /// <summary>The state that sends it.</summary>
    [Required]
    public Ref<State> Sending { get; init; }

    /// <summary>The state or organization that receives it.</summary>
    [Required]
    public Ref<IParty> Receiving { get; init; }

    /// <summary>What it is; with grades, what it is now or was last.</summary>
    public MissionKind? Kind { get; init; }

    /// <summary>The city of its seat.</summary>
    public Ref<Place> Seat { get; init; }

    /// <summary>The consular district, for a consular post.</summary>
    public LocalisedText? District { get; init; }

    /// <summary>When it opened.</summary>
    public SourceDate? Opened { get; init; }

    /// <summary>When it closed.</summary>
    public SourceDate? Closed { get; init; }

    /// <summary>What it was when, where that changed.</summary>
    public Items<Grade> Grades { get; init; } = [];

    /// <summary>The other states that it is accredited to without residing there.</summary>
    public Items<Ref<State>> AccreditedTo { get; init; } = [];

    /// <summary>The other states that send the same head, and that it represents as well.</summary>
    public Items<Ref<State>> JointWith { get; init; } = [];

    /// <summary>The state that protects it, for an interests section.</summary>
    public Ref<State> Protecting { get; init; }

    private static partial RecordProfile<Mission> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, dossier) =>
                one.Seat.IsNone && dossier.Find(one.Receiving) is Organization
                    ? new(
                        TitledTo,
                        TitlePart.Word(one.Kind, WithoutKind),
                        TitlePart.NameWithin(one.Sending),
                        TitlePart.NameWithin(one.Receiving)
                    )
                    : new(
                        TitledIn,
                        TitlePart.Word(one.Kind, WithoutKind),
                        TitlePart.NameWithin(one.Sending),
                        one.Seat.IsNone ? TitlePart.NameWithin(one.Receiving) : TitlePart.Name(one.Seat)
                    ),
            MainDate = new(Happening, "opened"),
            Ending = "closed",
            Act = static one => TheOpening(one.Kind.OfTheWord()),
            Parties = [PartyField.Side("sending"), PartyField.Side("receiving"), PartyField.Acting("protecting")],
            Home = static one => [one.Sending],
            Lane = new(50) { ShowsTitles = true },
            LaneDates = static one =>
                [
                    new(OnOpening, one.Opened),
                    new(OnClosing, one.Closed),
                    .. one.Grades.Select(static grade => new LaneDate(
                        grade.Kind is { } kind ? WordLabels.Find(kind) : WithoutKind,
                        grade.Period
                    )
                    {
                        IsOfKind = grade.Kind is not null,
                    }),
                ],
            Fact = null,
        };

    [Localized("Missions")]
    static partial LocalizedString Heading { get; }

    [Localized("Opening of missions")]
    static partial LocalizedString Happening { get; }

    [Localized("{0} of {1} in {2}")]
    static partial LocalizedString TitledIn { get; }

    [Localized("{0} of {1} to {2}")]
    static partial LocalizedString TitledTo { get; }

    [Localized("opened")]
    static partial LocalizedString OnOpening { get; }

    [Localized("closed")]
    static partial LocalizedString OnClosing { get; }

    /// <summary>What a mission is called whose kind is not on record.</summary>
    [Localized("Mission")]
    public static partial LocalizedString WithoutKind { get; }

    [Message("the opening {ofTheMission}")]
    private static partial Message TheOpening(LocalizedString ofTheMission);
}

/// <summary>What a mission was in a period.</summary>
[Part]
public sealed partial record Grade
{
    /// <summary>What it was.</summary>
    [Required]
    public MissionKind? Kind { get; init; }

    /// <summary>When it was that.</summary>
    public SourceDate? Period { get; init; }
}

/// <summary>What sort of mission it is.</summary>
public enum MissionKind
{
    /// <summary>A mission led by an ambassador.</summary>
    [Label("Embassy")]
    Embassy,

    /// <summary>An embassy between members of the Commonwealth.</summary>
    [Label("High Commission")]
    HighCommission,

    /// <summary>An embassy of the Holy See.</summary>
    [Label("Apostolic Nunciature")]
    Nunciature,

    /// <summary>A mission led by an envoy or minister.</summary>
    [Label("Legation")]
    Legation,

    /// <summary>A mission to an organization.</summary>
    [Label("Permanent Mission")]
    PermanentMission,

    /// <summary>An office in the place of a mission.</summary>
    [Label("Liaison Office")]
    LiaisonOffice,

    /// <summary>A section under a protecting power's flag.</summary>
    [Label("Interests Section")]
    InterestsSection,

    /// <summary>A consular post of the first class.</summary>
    [Label("Consulate General")]
    ConsulateGeneral,

    /// <summary>A consular post of the second class.</summary>
    [Label("Consulate")]
    Consulate,

    /// <summary>A consular post of the third class.</summary>
    [Label("Vice-Consulate")]
    ViceConsulate,

    /// <summary>A consular post of the fourth class.</summary>
    [Label("Consular Agency")]
    ConsularAgency,

    /// <summary>A post led by an honorary consular officer.</summary>
    [Label("Honorary Consulate")]
    HonoraryConsulate,

    /// <summary>An office that serves trade, without diplomatic or consular status of its own.</summary>
    [Label("Trade Office")]
    TradeOffice,

    /// <summary>An office that represents a state where it has no diplomatic mission, as for want of recognition.</summary>
    [Label("Representative Office")]
    RepresentativeOffice,
}
