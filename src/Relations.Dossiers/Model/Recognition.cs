namespace Relations.Dossiers;

/// <summary>One state recognizes another.</summary>
[Collection("recognitions", 90)]
public sealed partial record Recognition : Record
{
    /// <summary>The state that recognizes.</summary>
    [Required]
    public Ref<State> By { get; init; }

    /// <summary>The state that is recognized.</summary>
    [Required]
    public Ref<State> Of { get; init; }

    /// <summary>When it does so.</summary>
    public SourceDate? Date { get; init; }

    /// <summary>Whether the state or its government is recognized.</summary>
    public RecognitionObject? Recognized { get; init; }

    /// <summary>De jure, de facto or implied by conduct.</summary>
    public RecognitionForm? Form { get; init; }

    /// <summary>The place among the recognitions of that state: 1 claims to be the first.</summary>
    public int? Ordinal { get; init; }

    /// <summary>When the recognition was withdrawn.</summary>
    public SourceDate? Withdrawn { get; init; }

    /// <summary>What it is, told from others by its form and sides.</summary>
    public Message InFull() =>
        Form switch
        {
            RecognitionForm.DeJure => TheRecognitionDeJure(Of, By),
            RecognitionForm.DeFacto => TheRecognitionDeFacto(Of, By),
            RecognitionForm.Implied => TheImpliedRecognition(Of, By),
            _ => TheRecognition(Of, By),
        };

    private static partial RecordProfile<Recognition> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) =>
                new(
                    one.Recognized == RecognitionObject.Government ? TitledOfGovernment : Titled,
                    TitlePart.NameWithin(one.By),
                    TitlePart.NameWithin(one.Of)
                ),
            ShortTitle = static (one, _) =>
                one.Recognized == RecognitionObject.Government
                    ? new(ShortOfGovernment, TitlePart.NameWithin(one.Of), TitlePart.NameWithin(one.By))
                    : new(Short, TitlePart.Name(one.Of), TitlePart.NameWithin(one.By)),
            MainDate = new(Happening, "date"),
            Act = static _ => TheAct(),
            OtherActs = static (one, _) => [new(one.InFull(), "date", one.Date, one.Of.Id)],
            Parties = [PartyField.Acting("by"), PartyField.Named("of")],
            Home = null,
            Lane = new(20),
            LaneDates = static one => [new(OnRecognition, one.Date), new(OnWithdrawal, one.Withdrawn)],
            Fact = static one => RecordFact.Of(one.By.Id, one.Of.Id, one.Form),
            HasRuleOfRivals = true,
        };

    [Localized("Recognition")]
    static partial LocalizedString Heading { get; }

    [Localized("Recognition")]
    static partial LocalizedString Happening { get; }

    [Localized("Recognition of {1} by {0}")]
    static partial LocalizedString Titled { get; }

    [Localized("Recognition of the government of {1} by {0}")]
    static partial LocalizedString TitledOfGovernment { get; }

    [Localized("{0}, by {1}")]
    static partial LocalizedString Short { get; }

    [Localized("government of {0}, by {1}")]
    static partial LocalizedString ShortOfGovernment { get; }

    [Localized("recognized")]
    static partial LocalizedString OnRecognition { get; }

    [Localized("withdrawn")]
    static partial LocalizedString OnWithdrawal { get; }

    /// <summary>A recognition, told from others by its sides.</summary>
    [Message("the recognition of {of} by {by}")]
    public static partial Message TheRecognition(Ref<State> of, Ref<State> by);

    [Message("the recognition")]
    private static partial Message TheAct();

    [Message("the recognition de jure of {of} by {by}")]
    private static partial Message TheRecognitionDeJure(Ref<State> of, Ref<State> by);

    [Message("the recognition de facto of {of} by {by}")]
    private static partial Message TheRecognitionDeFacto(Ref<State> of, Ref<State> by);

    [Message("the implied recognition of {of} by {by}")]
    private static partial Message TheImpliedRecognition(Ref<State> of, Ref<State> by);
}

/// <summary>The form of a recognition.</summary>
public enum RecognitionForm
{
    /// <summary>Full and, as a rule, lasting.</summary>
    DeJure,

    /// <summary>Provisional, of a fact.</summary>
    DeFacto,

    /// <summary>Not declared, and following from conduct.</summary>
    [Label("implied by conduct")]
    Implied,
}

/// <summary>What is recognized.</summary>
public enum RecognitionObject
{
    /// <summary>The state.</summary>
    [Label("the state")]
    State,

    /// <summary>Its government.</summary>
    [Label("the government")]
    Government,
}
