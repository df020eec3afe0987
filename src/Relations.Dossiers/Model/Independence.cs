namespace Relations.Dossiers;

/// <summary>A state's declaration or restoration of independence.</summary>
[Collection("independence", 80)]
public sealed partial record Independence : Record
{
    /// <summary>The state.</summary>
    [Required]
    public Ref<State> State { get; init; }

    /// <summary>When it declared or restored its independence.</summary>
    public SourceDate? Date { get; init; }

    /// <summary>The state that it became independent of.</summary>
    public Ref<State> From { get; init; }

    /// <summary>Whether it is declared or restored.</summary>
    public IndependenceKind? Kind { get; init; }

    private static partial RecordProfile<Independence> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) => new(Titled, TitlePart.Name(one.State)),
            ShortTitle = static (one, _) => new(null, TitlePart.Name(one.State)),
            MainDate = new(Happening, "date"),
            Act = static _ => TheIndependence(),
            Parties = [PartyField.Named("state"), PartyField.Former("from")],
            Home = null,
            Lane = new(10),
            Fact = static one => RecordFact.Of(one.State.Id, one.Kind),
        };

    [Localized("Independence")]
    static partial LocalizedString Heading { get; }

    [Localized("Independence")]
    static partial LocalizedString Happening { get; }

    [Localized("Independence: {0}")]
    static partial LocalizedString Titled { get; }

    [Message("the independence")]
    private static partial Message TheIndependence();
}

/// <summary>How a state came to be independent.</summary>
public enum IndependenceKind
{
    /// <summary>Independence declared for the first time.</summary>
    Declaration,

    /// <summary>Independence that the state had before and regains.</summary>
    Restoration,

    /// <summary>Independence agreed with the state left.</summary>
    Agreement,
}
