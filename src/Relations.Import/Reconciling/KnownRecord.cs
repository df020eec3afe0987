namespace Relations.Import;

/// <summary>What is known of a record by which it can be told whether it is another.</summary>
/// <param name="Record">The record.</param>
/// <param name="Id">Its id, as the dossier has it that the import comes to.</param>
sealed record KnownRecord(Record Record, string Id)
{
    /// <summary>Its collection.</summary>
    public string Collection => Record.TypeShape.Collection;

    /// <summary>What people call it.</summary>
    public required string Label { get; init; }

    /// <summary>All names that it has, in any language.</summary>
    public required IReadOnlyList<NameKey> Names { get; init; }

    /// <summary>Its external identifiers, by scheme.</summary>
    public required IReadOnlyDictionary<string, string> Ids { get; init; }

    /// <summary>The state or organization that it belongs to; null where that is not known.</summary>
    public string? Home { get; init; }

    /// <summary>The roles that a person has.</summary>
    public IReadOnlyList<HeldRole> Roles { get; init; } = [];
}
