namespace Relations.Dossiers;

/// <summary>A meeting of a mechanism.</summary>
[Collection("sessions", 170)]
public sealed partial record Session : Record
{
    /// <summary>The mechanism.</summary>
    [Required]
    public Ref<Mechanism> Mechanism { get; init; }

    /// <summary>Its number, counted from 1.</summary>
    public int? Ordinal { get; init; }

    /// <summary>When it met.</summary>
    public SourceDate? Dates { get; init; }

    /// <summary>Where it met.</summary>
    public Ref<Place> Place { get; init; }

    /// <summary>The level at which it met.</summary>
    public Level? Level { get; init; }
}
