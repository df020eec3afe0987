namespace Relations.Dossiers;

/// <summary>How to load a dossier. Every default is what a dossier gets that asks for nothing else.</summary>
public sealed record LoadOptions
{
    /// <summary>The options where none are given.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>How much is read; what is beyond is a problem of the dossier.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>
    /// Formats that are read beside YAML, JSON, NDJSON and CSV; none by default. <c>Relations.Workbooks</c> has one for
    /// workbooks.
    /// </summary>
    public IReadOnlyList<RecordFormat> Formats { get; init; } = [];
}
