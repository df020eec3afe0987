namespace Relations.Dossiers;

/// <summary>A meeting of a mechanism.</summary>
[Collection("sessions", 170)]
public sealed partial record Session : Record
{
    /// <summary>The mechanism.</summary>
    [Required]
    public Ref<Mechanism> Mechanism { get; init; }

    /// <summary>Its number, counted from 1.</summary>
    public int? Ordinal { get; init; }

    /// <summary>When it met.</summary>
    public SourceDate? Dates { get; init; }

    /// <summary>Where it met.</summary>
    public Ref<Place> Place { get; init; }

    /// <summary>The level at which it met.</summary>
    public Level? Level { get; init; }

    private static partial RecordProfile<Session> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) =>
                one.Ordinal is { } number
                    ? new(TitledByNumber, TitlePart.Name(one.Mechanism), TitlePart.Ordinal(number))
                    : new(Titled, TitlePart.Name(one.Mechanism)),
            MainDate = new(Happening, "dates"),
            Act = null,
            Parties = [],
            Home = null,
            Lane = new(80),
            Fact = static one => one.Ordinal is { } number ? RecordFact.Of(one.Mechanism.Id, number) : null,
            HasRuleOfRivals = true,
        };

    [Localized("Sessions")]
    static partial LocalizedString Heading { get; }

    [Localized("Sessions of mechanisms")]
    static partial LocalizedString Happening { get; }

    [Localized("{0}, session")]
    static partial LocalizedString Titled { get; }

    [Localized("{0}, {1} session")]
    static partial LocalizedString TitledByNumber { get; }
}
