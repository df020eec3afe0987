namespace Relations.Dossiers;

/// <summary>A treaty, protocol or other agreement.</summary>
[Collection("agreements", 180)]
public sealed partial record Agreement : Record
{
    /// <summary>The title of the agreement.</summary>
    [Required]
    public LocalisedText? Title { get; init; }

    /// <summary>Whether two or more parties concluded it.</summary>
    public AgreementKind? Kind { get; init; }

    /// <summary>The parties.</summary>
    [Required]
    public Items<Ref<IParty>> Parties { get; init; } = [];

    /// <summary>When it was signed.</summary>
    public SourceDate? Signed { get; init; }

    /// <summary>Which party ratified it when.</summary>
    public Items<Ratification> Ratified { get; init; } = [];

    /// <summary>When it entered into force.</summary>
    public SourceDate? InForce { get; init; }

    /// <summary>When it was terminated.</summary>
    public SourceDate? Terminated { get; init; }

    /// <summary>Where it was signed.</summary>
    public Ref<Place> Place { get; init; }

    /// <summary>The visit during which it was signed.</summary>
    public Ref<Visit> During { get; init; }

    /// <summary>Its number in a register of treaties.</summary>
    public string? Registration { get; init; }

    /// <summary>When it was registered there.</summary>
    public SourceDate? Registered { get; init; }

    /// <summary>The agreement that it amends.</summary>
    [Acyclic]
    public Ref<Agreement> Amends { get; init; }

    /// <summary>What sort of instrument it is.</summary>
    [Remark]
    public AgreementForm? Form { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    [Remark]
    public LocalisedText? Subject { get; init; }

    private static partial RecordProfile<Agreement> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Title,
            Title = static (one, _) => RecordTitle.Named(one.Title),
            MainDate = new(Happening, "signed"),
            Ending = "terminated",
            Act = static _ => TheSignature(),
            OtherActs = static (one, _) =>
                one.Ratified.Select(
                    static (step, i) =>
                        new RecordAct(
                            TheRatification(step.By),
                            FormattableString.Invariant($"ratified[{i}].date"),
                            step.Date,
                            step.By.Id
                        )
                ),
            Parties = [PartyField.Acting("parties")],
            Home = null,
            Lane = new(110),
            LaneDates = static one =>
                [new(OnSignature, one.Signed), new(OnEntry, one.InForce), new(OnTermination, one.Terminated)],
            Fact = static one => RecordFact.Of([one.Title, .. RecordFact.Sorted(one.Parties)]),
        };

    [Localized("Agreements")]
    static partial LocalizedString Heading { get; }

    [Localized("Signing of agreements")]
    static partial LocalizedString Happening { get; }

    [Localized("signed")]
    static partial LocalizedString OnSignature { get; }

    [Localized("in force")]
    static partial LocalizedString OnEntry { get; }

    [Localized("terminated")]
    static partial LocalizedString OnTermination { get; }

    [Message("the signature")]
    private static partial Message TheSignature();

    [Message("the ratification by {party}")]
    private static partial Message TheRatification(Ref<IParty> party);
}

/// <summary>A party ratifies an agreement.</summary>
[Part]
public sealed partial record Ratification
{
    /// <summary>The party.</summary>
    [Required]
    public Ref<IParty> By { get; init; }

    /// <summary>When it ratified.</summary>
    public SourceDate? Date { get; init; }
}

/// <summary>Whether two or more parties conclude an agreement.</summary>
public enum AgreementKind
{
    /// <summary>Between two parties.</summary>
    Bilateral,

    /// <summary>Between three or more parties.</summary>
    Multilateral,
}

/// <summary>What sort of instrument an agreement is.</summary>
public enum AgreementForm
{
    /// <summary>A treaty or convention.</summary>
    Treaty,

    /// <summary>An agreement of lesser form, as between governments.</summary>
    Agreement,

    /// <summary>A protocol, by itself or to another agreement.</summary>
    Protocol,

    /// <summary>A memorandum of understanding.</summary>
    Memorandum,

    /// <summary>An exchange of notes or letters.</summary>
    ExchangeOfNotes,

    /// <summary>A joint statement, declaration or communiqué.</summary>
    JointStatement,
}
