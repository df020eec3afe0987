namespace Relations.Dossiers;

/// <summary>A document that records cite.</summary>
[Collection("sources", 10)]
public sealed partial record Source : Record, IRegisterEntry
{
    /// <summary>The title of the document.</summary>
    [Required]
    public LocalisedText? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its language, by ISO 639 code.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published.</summary>
    public SourceDate? Published { get; init; }

    /// <summary>When the stored copy was taken.</summary>
    public SourceDate? Retrieved { get; init; }

    /// <summary>Where it was published.</summary>
    [Label("URL")]
    public string? Url { get; init; }

    /// <summary>Where an archive keeps it.</summary>
    public ArchivalReference? Archive { get; init; }

    /// <summary>Where a scan or images of its pages are to be seen.</summary>
    public string? Scan { get; init; }

    /// <summary>The stored text, as a path below the dossier's folder.</summary>
    public string? File { get; init; }

    /// <summary>The SHA-256 digest of the stored text, in hexadecimal.</summary>
    [Label("SHA-256")]
    public string? Sha256 { get; init; }

    /// <summary>How close the document is to the events.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>Who holds rights in it, and which use they allow.</summary>
    public string? Rights { get; init; }

    /// <summary>The party for which it speaks: the one that it calls "we" or "our country".</summary>
    public Ref<IParty> SpeaksFor { get; init; }

    /// <summary>What it calls records, where that is not one of their names.</summary>
    public Items<Spelling> Spellings { get; init; } = [];

    /// <summary>Passages that are not statements and need not be cited.</summary>
    public Items<SetAside> SetAside { get; init; } = [];

    private static partial RecordProfile<Source> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Title,
            Title = static (one, _) => RecordTitle.Named(one.Title),
            MainDate = null,
            Act = null,
            Parties = [],
            Home = null,
            Lane = null,
            Fact = null,
        };

    [Localized("Sources")]
    static partial LocalizedString Heading { get; }
}

/// <summary>How close a document is to what it tells.</summary>
public enum SourceKind
{
    /// <summary>Written by a party to the events, or at the time.</summary>
    [Label("primary source")]
    Primary,

    /// <summary>Written about the events from other documents.</summary>
    [Label("secondary source")]
    Secondary,

    /// <summary>Made from another document, such as a translation or an extract.</summary>
    [Label("derived source (translation or extract)")]
    Derived,
}

/// <summary>A passage of a source that no record needs to cite.</summary>
[Part]
public sealed partial record SetAside
{
    /// <summary>The words of the passage, verbatim.</summary>
    [Required]
    public string? Quote { get; init; }

    /// <summary>Why it is not a statement.</summary>
    [Required]
    public string? Reason { get; init; }
}

/// <summary>What a source calls a record.</summary>
[Part]
public sealed partial record Spelling
{
    /// <summary>The record.</summary>
    [Required]
    public Ref<Record> Of { get; init; }

    /// <summary>The words for it, as the source spells them; letter case aside.</summary>
    [Required]
    public Items<string> As { get; init; } = [];
}
