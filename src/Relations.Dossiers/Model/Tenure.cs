namespace Relations.Dossiers;

/// <summary>A person holds an office.</summary>
[Collection("tenures", 70)]
public sealed partial record Tenure : Record
{
    /// <summary>Who holds it.</summary>
    [Required]
    public Ref<Person> Person { get; init; }

    /// <summary>The office.</summary>
    [Required]
    public Ref<Office> Office { get; init; }

    /// <summary>When it is held.</summary>
    public SourceDate? Period { get; init; }
}
