namespace Relations.Import;

/// <summary>Foreign files of one form, and what their columns have in common.</summary>
/// <param name="Series">The files.</param>
/// <param name="Settings">How they were read.</param>
/// <param name="Columns">The columns, in the order in which they were met.</param>
/// <param name="Records">How many records were looked at.</param>
sealed record TableProfile(
    FileSeries Series,
    SourceSettings Settings,
    IReadOnlyList<ColumnProfile> Columns,
    int Records
)
{
    const int MaxRecords = 5_000;
    const int MaxColumns = 500;

    /// <summary>Looks at files; what is wrong with them is a problem.</summary>
    public static TableProfile Of(FileSeries series, IReadOnlyList<ForeignInput> inputs)
    {
        Dictionary<string, ColumnProfile> columns = new(StringComparer.Ordinal);
        var count = 0;
        var settings = inputs[0].Settings;
        var reader = ForeignReaders.Of(settings.Format)!;
        foreach (var record in inputs.SelectMany(input => reader.Read(input).Take(MaxRecords)).Take(MaxRecords))
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

        return new(series, settings, [.. columns.Values], count);
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
