namespace Relations.Import;

/// <summary>A table that rows are joined with.</summary>
/// <param name="fold">In what keys may differ.</param>
sealed class LookupTable(FoldSteps fold)
{
    readonly Dictionary<string, IReadOnlyDictionary<string, MappedValue>> rows = new(StringComparer.Ordinal);

    readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The headers of its files; none where they have none.</summary>
    public IReadOnlyList<string> Names => [.. names];

    /// <summary>Whether it has no row.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Whether a file has no column for the key.</summary>
    public bool LacksKey { get; set; }

    /// <summary>Whether there is no table at all, which has been told.</summary>
    public bool IsAbsent { get; set; }

    /// <summary>Adds the headers of a file.</summary>
    public void AddNames(IReadOnlyList<string> headers) => names.UnionWith(headers);

    /// <summary>Whether its files have headers and none of them has a column.</summary>
    public bool Lacks(string column) => names.Count > 0 && !names.Contains(column);

    /// <summary>Adds a row; of two with the same key, the first is kept.</summary>
    public bool Add(string key, IReadOnlyDictionary<string, MappedValue> row) =>
        rows.TryAdd(KeyFolding.Of(fold, key), row);

    /// <summary>The row of a key; null where there is none.</summary>
    public IReadOnlyDictionary<string, MappedValue>? Find(string key) =>
        rows.GetValueOrDefault(KeyFolding.Of(fold, key));
}
