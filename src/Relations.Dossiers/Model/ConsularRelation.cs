namespace Relations.Dossiers;

/// <summary>The consular relations of a pair of states.</summary>
[Collection("consularRelations", 110)]
public sealed partial record ConsularRelation : Record
{
    /// <summary>The two states.</summary>
    [Required]
    public Items<Ref<State>> Between { get; init; } = [];

    /// <summary>When consular relations were established.</summary>
    public SourceDate? Established { get; init; }

    /// <summary>When and how they were interrupted.</summary>
    public Items<Interruption> Interruptions { get; init; } = [];

    /// <summary>When they ended for good.</summary>
    public SourceDate? Ended { get; init; }
}
