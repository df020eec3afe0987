namespace Relations.Dossiers;

/// <summary>Who can act in relations: a state or an organization.</summary>
public interface IParty;

/// <summary>What can have a border: a state or a place.</summary>
public interface ITerritory;

/// <summary>A state. The built-in register holds all that have or had an ISO 3166 code; a record here adds one or overrides fields of an entry.</summary>
[Collection("states", 20)]
public sealed partial record State : Record, IParty, ITerritory, IRegisterEntry
{
    /// <summary>The short name, as prose uses it.</summary>
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    [Label("ISO 3166-1 alpha-2")]
    public string? Iso2 { get; init; }

    /// <summary>ISO 3166-3 code of a former state.</summary>
    [Name("iso3166_3")]
    [Label("ISO 3166-3")]
    public string? Iso3166Part3 { get; init; }

    /// <summary>The item on Wikidata.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The interval in which the state exists.</summary>
    public SourceDate? Exists { get; init; }

    /// <summary>The capital, or each of several or successive ones with its period.</summary>
    public Items<Capital> Capital { get; init; } = [];

    /// <summary>The states that it succeeds.</summary>
    [Acyclic]
    public Items<Ref<State>> Predecessors { get; init; } = [];

    /// <summary>The states that succeed it.</summary>
    public Items<Ref<State>> Successors { get; init; } = [];

    /// <summary>The entries of rival governments that claim to be that of the same state.</summary>
    public Items<Ref<State>> Rivals { get; init; } = [];

    private static partial RecordProfile<State> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Names,
            Title = static (one, _) => RecordTitle.Named(one.Names),
            MainDate = null,
            Act = null,
            Parties = [],
            Home = null,
            Lane = null,
            Fact = null,
        };

    [Localized("States")]
    static partial LocalizedString Heading { get; }
}

/// <summary>A capital of a state, and when it was.</summary>
[Part]
public sealed partial record Capital
{
    /// <summary>The name of the city.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>The city, where the dossier has it as a place.</summary>
    public Ref<Place> Place { get; init; }

    /// <summary>When it was the capital; always, if not given.</summary>
    public SourceDate? Period { get; init; }
}
