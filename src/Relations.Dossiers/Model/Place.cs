namespace Relations.Dossiers;

/// <summary>A city, region or exclave.</summary>
[Collection("places", 30)]
public sealed partial record Place : Record, ITerritory, IRegisterEntry, IOtherwiseNamed
{
    /// <summary>The name of the place.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>What sort of place it is.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>The state that it belongs to.</summary>
    public Ref<State> State { get; init; }

    /// <summary>The larger place that contains it.</summary>
    [Acyclic]
    public Ref<Place> Within { get; init; }

    /// <summary>Where it lies.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>The states and places that it borders.</summary>
    public Items<Ref<ITerritory>> Borders { get; init; } = [];

    /// <summary>Names that the place had at other times, or is also known by.</summary>
    [Remark]
    public Items<OtherName> OtherNames { get; init; } = [];

    private static partial RecordProfile<Place> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Names,
            Title = static (one, _) => RecordTitle.Named(one.Names),
            MainDate = null,
            Act = null,
            Parties = [PartyField.Named("state")],
            Home = static one => [one.State, one.Within],
            Lane = null,
            Fact = null,
        };

    [Localized("Places")]
    static partial LocalizedString Heading { get; }
}

/// <summary>What sort of place it is.</summary>
public enum PlaceKind
{
    /// <summary>A city or town.</summary>
    City,

    /// <summary>A region or province.</summary>
    Region,

    /// <summary>A region with a constitution of its own.</summary>
    AutonomousRepublic,

    /// <summary>A part of a state cut off from the rest.</summary>
    Exclave,

    /// <summary>A border crossing or strait.</summary>
    [Label("border crossing or strait")]
    Crossing,

    /// <summary>Anything else.</summary>
    [Label("other place")]
    Other,
}

/// <summary>A point on the Earth, WGS 84.</summary>
[Part]
public sealed partial record Coordinates
{
    /// <summary>Degrees north of the equator, -90 to 90.</summary>
    [Required]
    public decimal? Latitude { get; init; }

    /// <summary>Degrees east of Greenwich, -180 to 180.</summary>
    [Required]
    public decimal? Longitude { get; init; }
}
