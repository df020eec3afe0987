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
