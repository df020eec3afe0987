namespace Relations.Dossiers;

/// <summary>A person holds an office.</summary>
[Collection("tenures", 70)]
public sealed partial record Tenure : Record
{
    /// <summary>Who holds it.</summary>
    [Required]
    public Ref<Person> Person { get; init; }

    /// <summary>The office.</summary>
    [Required]
    public Ref<Office> Office { get; init; }

    /// <summary>When it is held.</summary>
    public SourceDate? Period { get; init; }

    /// <summary>When the person was appointed or elected to it.</summary>
    [Remark]
    public SourceDate? Appointed { get; init; }

    /// <summary>Whether the person holds it in full right; in full right, if not given.</summary>
    [Remark]
    public TenureStatus? Status { get; init; }

    private static partial RecordProfile<Tenure> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) => new(Titled, TitlePart.Name(one.Person), TitlePart.Name(one.Office)),
            MainDate = new(Happening, "period"),
            Act = static _ => TheTenure(),
            OtherActs = static (one, dossier) =>
                [new(TheTenure(), "period", one.Period, dossier.Find(one.Office)?.Of.Id)],
            Parties = [],
            Home = null,
            Lane = null,
            Fact = null,
        };

    [Localized("Terms of office")]
    static partial LocalizedString Heading { get; }

    [Localized("Terms of office")]
    static partial LocalizedString Happening { get; }

    [Localized("{0}: {1}")]
    static partial LocalizedString Titled { get; }

    /// <summary>The holding of the office.</summary>
    [Message("the tenure")]
    public static partial Message TheTenure();
}

/// <summary>Whether a person holds an office in full right.</summary>
public enum TenureStatus
{
    /// <summary>In full right.</summary>
    [Label("in full right")]
    Full,

    /// <summary>In an acting capacity, for another or until one is appointed.</summary>
    Acting,

    /// <summary>Elected or designated, and not yet in office.</summary>
    [Label("elect or designate")]
    Elect,
}
