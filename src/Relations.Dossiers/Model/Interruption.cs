namespace Relations.Dossiers;

/// <summary>A time in which relations are interrupted.</summary>
[Part]
public sealed partial record Interruption
{
    /// <summary>What happened to the relations.</summary>
    public InterruptionKind? Kind { get; init; }

    /// <summary>When the interruption began.</summary>
    public SourceDate? From { get; init; }

    /// <summary>When relations were resumed.</summary>
    public SourceDate? To { get; init; }

    /// <summary>The sides that broke them off or suspended them.</summary>
    [Remark]
    [Label("On whose part")]
    public Items<Ref<State>> By { get; init; } = [];

    /// <summary>Why they did.</summary>
    [Remark]
    public LocalisedText? Reason { get; init; }
}

/// <summary>What happened to relations.</summary>
public enum InterruptionKind
{
    /// <summary>Relations suspended.</summary>
    [Label("relations suspended")]
    Suspended,

    /// <summary>Relations broken off.</summary>
    [Label("relations severed")]
    Severed,

    /// <summary>Heads of mission recalled.</summary>
    [Label("heads of mission recalled")]
    Recalled,

    /// <summary>Interrupted by war.</summary>
    [Label("relations interrupted by war")]
    War,

    /// <summary>Interrupted by occupation.</summary>
    [Label("relations interrupted by occupation")]
    Occupied,

    /// <summary>A side ceased to exist.</summary>
    [Label("one side ceased to exist")]
    StateEnded,
}
