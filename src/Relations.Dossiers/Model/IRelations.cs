namespace Relations.Dossiers;

/// <summary>Relations of two states, of whatever kind, that are established, broken off, resumed and ended.</summary>
public interface IRelations
{
    /// <summary>The two states.</summary>
    Items<Ref<State>> Between { get; }

    /// <summary>When they were established.</summary>
    SourceDate? Established { get; }

    /// <summary>When they were interrupted.</summary>
    Items<Interruption> Interruptions { get; }

    /// <summary>When they ended.</summary>
    SourceDate? Ended { get; }
}
