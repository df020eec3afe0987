namespace Relations.Import;

/// <summary>Reads a table or a query of a data base of SQLite, which is never written to.</summary>
sealed class SqliteSource : IForeignReader
{
    static ReadOnlySpan<byte> Beginning => "SQLite format 3\0"u8;

    public bool IsTable => true;

    public IReadOnlyList<string> Settings => ["table", "query"];

    public IEnumerable<ForeignRecord> Read(ForeignInput input) => Guard.Records(input, ReadRows(input));

    /// <summary>The names of the tables and views; none where there is no database, which is a problem when it is read.</summary>
    public static IReadOnlyList<string> TablesOf(ForeignInput input)
    {
        if (input.File.FullPath is not { } path)
        {
            return [];
        }

        using var session = new SqliteSession(path, input);
        return session.TablesOrNone();
    }

    static IEnumerable<ForeignRecord> ReadRows(ForeignInput input)
    {
        if (TextInput.Start(input) is not { } start)
        {
            yield break;
        }

        if (!start.AsSpan().StartsWith(Beginning) || input.File.FullPath is not { } path)
        {
            var text = start.AsSpan().StartsWith(Beginning) ? SqliteTexts.OnlyFromFile() : SqliteTexts.NoDataBase();
            input.Problems.Add(ProblemKind.Unreadable, text, Guard.StartOf(input));
            yield break;
        }

        using var session = new SqliteSession(path, input);
        if (session.Open() is not { } table)
        {
            yield break;
        }

        var columns = new TableColumns([.. session.ColumnNames], input.File.PlaceOf(table, 0));
        for (var row = 1; session.Next(row, columns.Place) is { } line; row++)
        {
            if (line.Cells.Count > 0)
            {
                yield return new SheetRecord(line, 0, columns);
            }
        }
    }
}
