namespace Relations.Import;

/// <summary>How files are read.</summary>
/// <param name="Settings">The settings; their format counts where it is said.</param>
/// <param name="HasFormat">Whether the mapping says the format; otherwise, the endings of names do.</param>
sealed record ReadingPlan(SourceSettings Settings, bool HasFormat)
{
    /// <summary>The same with the columns that are asked for, and the paths that are left on purpose.</summary>
    public ReadingPlan With(IEnumerable<string> columns, params IReadOnlyList<FilePattern> ignored) =>
        this with
        {
            Settings = Settings with { Columns = [.. columns.Distinct(StringComparer.Ordinal)], Ignored = ignored },
        };

    /// <summary>The settings for a file; null where no format is known.</summary>
    public SourceSettings? For(string path) =>
        HasFormat ? Settings
        : ForeignFormats.OfFile(path) is { } format ? Settings with { Format = format }
        : null;

    /// <summary>The files among others in a folder that patterns choose. Where no pattern tells the ending, it is one of a format.</summary>
    public IEnumerable<ForeignFile> ChooseFromFolder(
        IReadOnlyList<FilePattern> patterns,
        IReadOnlyList<ForeignFile> files
    ) =>
        FilePattern
            .Choose(patterns, files)
            .Where(file =>
                (For(file.Path) is not null && !FilePattern.IsYaml(file.Path))
                || patterns.Any(pattern => pattern.TellsEnding && pattern.Matches(file.Path))
            );
}
