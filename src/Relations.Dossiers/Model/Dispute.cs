namespace Relations.Dossiers;

/// <summary>A conflict that positions are about.</summary>
[Collection("disputes", 200)]
public sealed partial record Dispute : Record
{
    /// <summary>The name of the conflict.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>What sort of conflict it is.</summary>
    public DisputeKind? Kind { get; init; }

    /// <summary>The states or organizations that are parties to it.</summary>
    public Items<Ref<IParty>> Parties { get; init; } = [];

    /// <summary>How long it has lasted.</summary>
    public SourceDate? Period { get; init; }

    private static partial RecordProfile<Dispute> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Names,
            Title = static (one, _) => RecordTitle.Named(one.Names),
            MainDate = new(Happening, "period"),
            Act = null,
            Parties = [PartyField.Named("parties")],
            Home = null,
            Lane = new(130),
            Fact = null,
        };

    [Localized("Disputes")]
    static partial LocalizedString Heading { get; }

    [Localized("Duration of disputes")]
    static partial LocalizedString Happening { get; }
}

/// <summary>What sort of conflict it is.</summary>
public enum DisputeKind
{
    /// <summary>A war between states.</summary>
    War,

    /// <summary>Fighting without a state of war.</summary>
    ArmedConflict,

    /// <summary>Rival claims to land or sea.</summary>
    [Label("territorial dispute")]
    Territorial,

    /// <summary>Anything else.</summary>
    [Label("other dispute")]
    Other,
}
