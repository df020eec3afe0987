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
