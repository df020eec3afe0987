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
}
