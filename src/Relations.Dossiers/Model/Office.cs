namespace Relations.Dossiers;

/// <summary>An office that people hold.</summary>
[Collection("offices", 60)]
public sealed partial record Office : Record, IActor, IRegisterEntry
{
    /// <summary>The title of the office.</summary>
    [Required]
    public LocalisedText? Title { get; init; }

    /// <summary>The state or organization that it belongs to.</summary>
    [Required]
    public Ref<IParty> Of { get; init; }

    /// <summary>What the office is in the order of the state.</summary>
    public new OfficeRank? Rank { get; init; }

    /// <summary>When the office exists; always, if not given.</summary>
    [Remark]
    public SourceDate? Period { get; init; }

    private static partial RecordProfile<Office> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Title,
            Title = static (one, _) => RecordTitle.Named(one.Title) with { Of = one.Of },
            MainDate = null,
            Act = null,
            Parties = [PartyField.Named("of")],
            Home = static one => [one.Of],
            Lane = null,
            Fact = null,
        };

    [Localized("Offices")]
    static partial LocalizedString Heading { get; }
}

/// <summary>What an office is in the order of a state.</summary>
public enum OfficeRank
{
    /// <summary>The head of state.</summary>
    HeadOfState,

    /// <summary>The head of government.</summary>
    HeadOfGovernment,

    /// <summary>The presiding officer of parliament.</summary>
    SpeakerOfParliament,

    /// <summary>The minister of foreign affairs.</summary>
    [Label("minister of foreign affairs")]
    ForeignMinister,

    /// <summary>Another minister.</summary>
    Minister,

    /// <summary>The head of an international body.</summary>
    [Label("head of an organization")]
    HeadOfOrganization,

    /// <summary>Any other office.</summary>
    Official,
}
