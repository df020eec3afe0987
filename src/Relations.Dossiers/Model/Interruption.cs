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
}

/// <summary>What happened to relations.</summary>
public enum InterruptionKind
{
    /// <summary>Relations suspended.</summary>
    Suspended,

    /// <summary>Relations broken off.</summary>
    Severed,

    /// <summary>Heads of mission recalled.</summary>
    Recalled,

    /// <summary>Interrupted by war.</summary>
    War,

    /// <summary>Interrupted by occupation.</summary>
    Occupied,

    /// <summary>A side ceased to exist.</summary>
    StateEnded,
}
