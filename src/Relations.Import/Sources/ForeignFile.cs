namespace Relations.Import;

/// <summary>A foreign file.</summary>
/// <param name="path">Its path, as places name it, with <c>/</c> between names.</param>
/// <param name="open">Opens it from its beginning.</param>
sealed class ForeignFile(string path, Func<OpenedFile> open)
{
    readonly Dictionary<string, TablePlace> sheets = new(StringComparer.Ordinal);

    /// <summary>Its path, as places name it, with <c>/</c> between names.</summary>
    public string Path => path;

    /// <summary>Its full path in the file system, for readers that need one; null where it has none.</summary>
    public string? FullPath { get; init; }

    /// <summary>The table of all spans of the file, where it has no sheets.</summary>
    public TablePlace Place { get; } = new(path, null, 0) { IsMapped = true };

    /// <summary>The table of spans of a sheet, or of a table of a data base.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="position">Its place in the file, from 0.</param>
    public TablePlace PlaceOf(string name, int position)
    {
        if (!sheets.TryGetValue(name, out var place))
        {
            sheets[name] = place = new(path, name, position) { IsMapped = true };
        }

        return place;
    }

    /// <summary>Opens it from its beginning.</summary>
    public OpenedFile Open() => open();
}
