namespace Relations.Dossiers;

/// <summary>A joint undertaking, such as a railway or a pipeline.</summary>
[Collection("projects", 190)]
public sealed partial record Project : Record
{
    /// <summary>The name of the project.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>The states or organizations that take part.</summary>
    public Items<Ref<IParty>> Parties { get; init; } = [];

    /// <summary>The places that it passes, in order.</summary>
    public Items<Ref<Place>> Route { get; init; } = [];

    /// <summary>When it was inaugurated.</summary>
    public SourceDate? Inaugurated { get; init; }

    private static partial RecordProfile<Project> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Names,
            Title = static (one, _) => RecordTitle.Named(one.Names),
            MainDate = new(Happening, "inaugurated"),
            Act = static _ => TheInauguration(),
            Parties = [PartyField.Acting("parties")],
            Home = null,
            Lane = new(120),
            Fact = static one => RecordFact.Of([one.Names, .. RecordFact.Sorted(one.Parties)]),
        };

    [Localized("Joint projects")]
    static partial LocalizedString Heading { get; }

    [Localized("Inauguration of projects")]
    static partial LocalizedString Happening { get; }

    [Message("the inauguration")]
    private static partial Message TheInauguration();
}
