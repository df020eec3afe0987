namespace Relations.Dossiers;

/// <summary>What every record of a dossier has.</summary>
public abstract record Record : IMessageArgument
{
    /// <summary>Lower-case slug, unique in the dossier; a state's is its ISO 3166-1 alpha-3 code in capitals.</summary>
    [Required]
    public string Id { get; init; } = "";

    /// <summary>What other lists call it: its identifier by the scheme that gives it, as wikidata.</summary>
    [Label("External ids")]
    public ExternalIds? Ids { get; init; }

    /// <summary>The passages that the record cites.</summary>
    public Items<Citation> Citations { get; init; } = [];

    /// <summary>What the curator wants to say about the record.</summary>
    public string? Note { get; init; }

    /// <summary>How the record ranks among rival statements of the same fact; normal, if not given.</summary>
    public Rank? Rank { get; init; }

    /// <summary>The findings that are accepted on this record, each with its reason.</summary>
    public Items<Waiver> Waivers { get; init; } = [];

    /// <summary>Where the record was read from. No part of its identity.</summary>
    public Origin Origin { get; internal set; }

    /// <summary>The values of the fields that the dossier adds to the records of its collection.</summary>
    public OwnValues Own { get; internal set; } = OwnValues.None;

    /// <summary>What the file has of the record and the model could not take up. No part of its identity.</summary>
    internal UnreadValues Unread { get; set; } = UnreadValues.None;

    /// <summary>The shape of this record's type, without the fields that a dossier adds.</summary>
    public abstract RecordShape TypeShape { get; }

    /// <summary>The shape of this record, with those fields that the dossier adds of which one has a value.</summary>
    public RecordShape RecordShape => Own.Shape ?? TypeShape;

    /// <summary>What a record of this type is to people; one object for all records of the type.</summary>
    public RecordProfile Profile => TypeShape.Profile;

    /// <inheritdoc />
    ArgumentValue IMessageArgument.AsArgument() => this is State ? new StateValue(Id) : new RecordValue(Id);
}

/// <summary>
/// A record that says what others refer to: a source, state, place, person, office or organization. Records of all
/// other types are statements, and each must rest on a citation.
/// </summary>
public interface IRegisterEntry;

/// <summary>How a statement stands among its rivals.</summary>
public enum Rank
{
    /// <summary>The statement to use.</summary>
    Preferred,

    /// <summary>A statement like others.</summary>
    Normal,

    /// <summary>A statement kept for the record and known to be wrong.</summary>
    [Label("set aside")]
    Deprecated,
}

/// <summary>A passage of a source that a record cites.</summary>
[Part]
public sealed partial record Citation
{
    /// <summary>The source.</summary>
    [Required]
    public Ref<Source> Source { get; init; }

    /// <summary>The words of the source, verbatim from its stored text.</summary>
    public string? Quote { get; init; }

    /// <summary>The paragraph of the source that the quote stands in, counted from 1 after the heading.</summary>
    public int? Paragraph { get; init; }

    /// <summary>How the record was read from the quote.</summary>
    [Required]
    public Reading? Reading { get; init; }

    /// <summary>Why the curator departs from the source, or what a reader should know of the passage.</summary>
    public string? Note { get; init; }

    /// <summary>Where the passage stands in the document.</summary>
    public PassageLocator? Locator { get; init; }

    /// <summary>Where an archive keeps the item that holds the passage, if it is not that of the source.</summary>
    public ArchivalReference? Archive { get; init; }

    /// <summary>Where a scan or an image of the page is to be seen.</summary>
    public string? Scan { get; init; }
}

/// <summary>How a record was read from a quote.</summary>
public enum Reading
{
    /// <summary>The source says it.</summary>
    Stated,

    /// <summary>The source implies it, as the year of a date that gives none.</summary>
    Inferred,

    /// <summary>The curator departs from the source, and the note says why.</summary>
    Corrected,
}

/// <summary>A finding that is accepted, with the reason.</summary>
[Part]
public sealed partial record Waiver
{
    /// <summary>The code of the rule.</summary>
    [Required]
    public string? Rule { get; init; }

    /// <summary>Why the finding is accepted.</summary>
    public string? Reason { get; init; }

    /// <summary>Who accepts it.</summary>
    public string? By { get; init; }

    /// <summary>The last day on which the waiver holds.</summary>
    public SourceDate? Until { get; init; }
}
