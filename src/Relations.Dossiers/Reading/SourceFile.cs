namespace Relations.Dossiers;

/// <summary>A file that records were read from.</summary>
/// <param name="Path">The path below the dossier's folder, with <c>/</c> between names.</param>
/// <param name="Position">Where the file stands among the files of the dossier, counted from 0.</param>
public sealed record SourceFile(string Path, int Position)
{
    /// <summary>The format that it is read in.</summary>
    internal RecordFormat Format { get; init; } = TextFormat.Instance;

    internal bool IsJson => Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
