namespace Relations.Dossiers;

/// <summary>A measure against another party: sanctions, an embargo, a closed border, an expulsion of diplomats.</summary>
[Collection("measures", 202)]
public sealed partial record Measure : Record
{
    /// <summary>The states or organizations that take it.</summary>
    [Required]
    [Label("Taken by")]
    public Items<Ref<IParty>> By { get; init; } = [];

    /// <summary>The state or organization that it is taken against.</summary>
    [Required]
    public Ref<IParty> Against { get; init; }

    /// <summary>What sort of measure it is.</summary>
    [Required]
    public MeasureKind? Kind { get; init; }

    /// <summary>When it was taken.</summary>
    public SourceDate? Imposed { get; init; }

    /// <summary>When it was lifted.</summary>
    public SourceDate? Lifted { get; init; }

    /// <summary>The people whom it is against by name, such as those expelled.</summary>
    public Items<Ref<Person>> People { get; init; } = [];

    /// <summary>How many people it is against, such as those expelled.</summary>
    [Label("Number of people")]
    public int? Number { get; init; }

    /// <summary>The measure that it answers.</summary>
    [Label("In answer to")]
    [Acyclic]
    public Ref<Measure> Answers { get; init; }

    /// <summary>What it was taken for.</summary>
    public LocalisedText? Reason { get; init; }

    private static partial RecordProfile<Measure> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) =>
                new(
                    Titled,
                    TitlePart.Word(one.Kind, WithoutKind),
                    TitlePart.Joined(", ", one.By.Select(static by => TitlePart.NameWithin(by))),
                    TitlePart.NameWithin(one.Against)
                ),
            MainDate = new(Happening, "imposed"),
            Ending = "lifted",
            Act = static _ => TheMeasure(),
            Parties = [PartyField.Acting("by"), PartyField.Acting("against")],
            Home = null,
            Lane = new(35) { ShowsTitles = true },
            LaneDates = static one => [new(OnImposition, one.Imposed), new(OnLifting, one.Lifted)],
            Fact = null,
        };

    [Localized("Measures")]
    static partial LocalizedString Heading { get; }

    [Localized("Measures")]
    static partial LocalizedString Happening { get; }

    [Localized("{0} of {1} against {2}")]
    static partial LocalizedString Titled { get; }

    [Localized("taken")]
    static partial LocalizedString OnImposition { get; }

    [Localized("lifted")]
    static partial LocalizedString OnLifting { get; }

    [Localized("Measure")]
    static partial LocalizedString WithoutKind { get; }

    [Message("the measure")]
    private static partial Message TheMeasure();
}

/// <summary>What sort of measure it is.</summary>
public enum MeasureKind
{
    /// <summary>Sanctions of several sorts, or of one that is not said.</summary>
    Sanctions,

    /// <summary>No arms are sold.</summary>
    ArmsEmbargo,

    /// <summary>No trade, or none in certain goods.</summary>
    TradeEmbargo,

    /// <summary>Certain people may not enter.</summary>
    TravelBan,

    /// <summary>Assets are frozen.</summary>
    AssetFreeze,

    /// <summary>The border is closed.</summary>
    [Label("closing of the border")]
    BorderClosure,

    /// <summary>Aircraft may not fly over or land.</summary>
    [Label("closing of the airspace")]
    AirspaceClosure,

    /// <summary>Diplomats or other officials must leave.</summary>
    [Label("expulsion of diplomats")]
    Expulsion,

    /// <summary>Anything else.</summary>
    [Label("other measure")]
    Other,
}
