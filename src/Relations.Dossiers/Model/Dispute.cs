namespace Relations.Dossiers;

/// <summary>A conflict that positions are about.</summary>
[Collection("disputes", 200)]
public sealed partial record Dispute : Record
{
    /// <summary>The name of the conflict.</summary>
    [Required]
    public LocalisedText? Names { get; init; }

    /// <summary>The states or organizations that are parties to it.</summary>
    public Items<Ref<IParty>> Parties { get; init; } = [];

    /// <summary>How long it has lasted.</summary>
    public SourceDate? Period { get; init; }
}
