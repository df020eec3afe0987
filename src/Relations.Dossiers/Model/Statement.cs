namespace Relations.Dossiers;

/// <summary>What a source says that is not an event.</summary>
[Collection("statements", 210)]
public sealed partial record Statement : Record
{
    /// <summary>What sort of statement it is.</summary>
    [Required]
    public StatementKind? Kind { get; init; }

    /// <summary>Whose statement it is.</summary>
    public Ref<Record> Holder { get; init; }

    /// <summary>The records that it is about.</summary>
    public Items<Ref<Record>> About { get; init; } = [];

    /// <summary>What is said.</summary>
    [Required]
    public LocalisedText? Text { get; init; }

    private static partial RecordProfile<Statement> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) => new(Titled, TitlePart.Of(one.Text)),
            MainDate = null,
            Act = null,
            Parties = [],
            Home = null,
            Lane = null,
            Fact = null,
        };

    [Localized("Statements in the sources")]
    static partial LocalizedString Heading { get; }

    [Localized("“{0}”")]
    static partial LocalizedString Titled { get; }
}

/// <summary>What sort of statement it is.</summary>
public enum StatementKind
{
    /// <summary>How relations or events are judged.</summary>
    Assessment,

    /// <summary>What the sides usually do.</summary>
    Practice,

    /// <summary>Where something lies, and what that means.</summary>
    [Label("geography")]
    GeographicFact,

    /// <summary>What a party holds or strives for.</summary>
    PolicyPosition,
}
