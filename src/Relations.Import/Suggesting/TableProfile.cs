namespace Relations.Import;

/// <summary>A foreign file, and what its columns have in common.</summary>
/// <param name="File">The file.</param>
/// <param name="Settings">How it was read.</param>
/// <param name="Columns">The columns, in the order in which they were met.</param>
/// <param name="Records">How many records were looked at.</param>
sealed record TableProfile(ForeignFile File, SourceSettings Settings, IReadOnlyList<ColumnProfile> Columns, int Records)
{
    const int MaxRecords = 5_000;
    const int MaxColumns = 500;

    /// <summary>Looks at a file; what is wrong with it is a problem.</summary>
    public static TableProfile Of(ForeignInput input)
    {
        Dictionary<string, ColumnProfile> columns = new(StringComparer.Ordinal);
        var count = 0;
        foreach (var record in ForeignReaders.Of(input.Settings.Format)!.Read(input).Take(MaxRecords))
        {
            count++;
            foreach (var name in record.Names ?? [])
            {
                Add(columns, name);
            }

            foreach (var value in record.Leaves())
            {
                Add(columns, value.GenericPath)?.Add(value, count);
            }
        }

        return new(input.File, input.Settings, [.. columns.Values], count);
    }

    static ColumnProfile? Add(Dictionary<string, ColumnProfile> columns, string path)
    {
        if (!columns.TryGetValue(path, out var column) && columns.Count < MaxColumns)
        {
            columns.Add(path, column = new(path));
        }

        return column;
    }
}
