namespace Relations.Dossiers;

/// <summary>What a dossier says of itself, in its dossier.yaml.</summary>
[Part]
public sealed partial record Header
{
    /// <summary>The version of this format: 1.</summary>
    [Required]
    public int? Format { get; init; }

    /// <summary>The title of the dossier.</summary>
    [Required]
    public LocalisedText? Title { get; init; }

    /// <summary>The states whose relations it is about.</summary>
    public Items<Ref<State>> Parties { get; init; } = [];

    /// <summary>The languages that names and titles are given in, by ISO 639 code.</summary>
    public Items<string> Languages { get; init; } = [];

    /// <summary>The day as of which the data is complete.</summary>
    public SourceDate? AsOf { get; init; }

    /// <summary>The findings that are accepted and belong to no record, each with its reason.</summary>
    public Items<Waiver> Waivers { get; init; } = [];
}
