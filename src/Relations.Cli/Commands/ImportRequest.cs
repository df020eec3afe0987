namespace Relations.Cli.Commands;

/// <summary>An import under a mapping, as the user asks for it.</summary>
/// <param name="Files">The foreign files.</param>
/// <param name="Mapping">The file of the mapping.</param>
/// <param name="Folder">The folder to write.</param>
sealed record ImportRequest(IReadOnlyList<string> Files, string Mapping, string Folder)
{
    /// <summary>Whether only the difference is shown.</summary>
    public bool IsDry { get; init; }

    /// <summary>Whether records that the files have no longer stay.</summary>
    public bool KeepsRemoved { get; init; }

    /// <summary>Whether the import comes to a dossier that it has not made.</summary>
    public bool Joins { get; init; }

    /// <summary>The table of external identifiers; null for none.</summary>
    public string? ExternalIds { get; init; }

    /// <summary>The table of decisions about matches; null for the one in the folder.</summary>
    public string? Decisions { get; init; }

    /// <summary>Another dossier whose records are candidates for matches; null for none.</summary>
    public string? Authority { get; init; }
}
