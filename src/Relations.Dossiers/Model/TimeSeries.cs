namespace Relations.Dossiers;

/// <summary>A quantity over time between two parties: trade, students, development aid.</summary>
[Collection("figures", 204)]
public sealed partial record TimeSeries : Record
{
    /// <summary>What is counted or measured.</summary>
    [Required]
    [Label("Quantity")]
    public QuantityKind? Kind { get; init; }

    /// <summary>The side that it goes out from: who exports, gives or sends; for the trade of both, either side.</summary>
    [Required]
    [Label("From")]
    public Ref<IParty> From { get; init; }

    /// <summary>The side that it goes to: who imports or receives; for the trade of both, the other side.</summary>
    [Required]
    [Label("To")]
    public Ref<IParty> To { get; init; }

    /// <summary>What the amounts are given in, such as million US dollars or people.</summary>
    [Required]
    public LocalisedText? Unit { get; init; }

    /// <summary>The amounts, each with its period.</summary>
    [Required]
    public Items<SeriesValue> Values { get; init; } = [];

    /// <summary>What it covers in particular, such as a sort of goods.</summary>
    public LocalisedText? Scope { get; init; }

    private static partial RecordProfile<TimeSeries> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) =>
                new(
                    Titled,
                    TitlePart.Word(one.Kind, WithoutKind),
                    TitlePart.NameWithin(one.From),
                    TitlePart.NameWithin(one.To)
                ),
            MainDate = null,
            Act = null,
            OtherActs = static (one, _) =>
                one.Values.SelectMany(
                    (value, i) =>
                        new[] { one.From.Id, one.To.Id }.Select(side => new RecordAct(
                            TheFigure(one.Kind is { } kind ? WordLabels.Find(kind)! : WithoutKind),
                            FormattableString.Invariant($"values[{i}].period"),
                            value.Period,
                            side
                        ))
                ),
            Parties = [PartyField.Named("from"), PartyField.Named("to")],
            Home = null,
            Lane = null,
            Fact = null,
        };

    [Localized("Figures")]
    static partial LocalizedString Heading { get; }

    [Localized("{0}: {1} – {2}")]
    static partial LocalizedString Titled { get; }

    [Localized("Quantity")]
    static partial LocalizedString WithoutKind { get; }

    [Message("the figure of {quantity}")]
    private static partial Message TheFigure(LocalizedString quantity);
}

/// <summary>What is counted or measured.</summary>
public enum QuantityKind
{
    /// <summary>Exports and imports together.</summary>
    Trade,

    /// <summary>Goods and services sold.</summary>
    Exports,

    /// <summary>Capital invested.</summary>
    [Label("investment")]
    Investment,

    /// <summary>Development aid.</summary>
    DevelopmentAid,

    /// <summary>Loans or credits.</summary>
    Loans,

    /// <summary>Students from one side at the schools of the other.</summary>
    Students,

    /// <summary>Travellers from one side to the other.</summary>
    [Label("visitors")]
    Tourists,

    /// <summary>Citizens of one side who live in the other.</summary>
    [Label("resident citizens")]
    Residents,

    /// <summary>Anything else.</summary>
    [Label("other quantity")]
    Other,
}

/// <summary>An amount and its period.</summary>
[Part]
public sealed partial record SeriesValue
{
    /// <summary>The year or other period that it is for.</summary>
    [Required]
    public SourceDate? Period { get; init; }

    /// <summary>The amount, in the unit of the figure.</summary>
    [Required]
    public decimal? Amount { get; init; }
}
