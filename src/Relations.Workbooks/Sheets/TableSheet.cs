using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>A sheet with a title and one table, a row for each of <paramref name="entries"/>.</summary>
sealed class TableSheet(string table, IReadOnlyList<SheetColumn> tableColumns, IEnumerable<Row> entries, int count)
    : Sheet
{
    /// <summary>The row of the headers; above it stand the title and a note.</summary>
    public const int HeaderRow = 3;

    /// <summary>How many rows have drop-downs and notes where a table is to be filled in.</summary>
    public const int BlankRows = 1_000;

    /// <summary>Up to how many rows empty cells are written too, so that every cell has its borders in every program.</summary>
    const int MaxBordered = 2_000;

    /// <summary>The table's name, the same in every language.</summary>
    public string Table => table;

    public IReadOnlyList<SheetColumn> TableColumns => tableColumns;

    public override IReadOnlyList<(double, CellStyle)> Columns =>
        [.. tableColumns.Select(column => (column.Width, column.Look))];

    public override int LastRow => HeaderRow + Math.Max(count, 1);

    public required string Note { get; init; }

    /// <summary>Says that this is a draft; null where it is none.</summary>
    public required string? Draft { get; init; }

    public override void Write(RowWriter rows)
    {
        WriteHead(rows);
        var fills = count <= MaxBordered;
        var number = HeaderRow;
        foreach (var entry in entries)
        {
            WriteRow(rows, ++number, entry, fills);
        }

        if (number == HeaderRow)
        {
            rows.Start(number + 1);
            Fill(rows);
            rows.End();
        }
    }

    void WriteRow(RowWriter rows, int number, Row entry, bool fills)
    {
        rows.Start(number);
        for (var i = 0; i < tableColumns.Count; i++)
        {
            rows.At(i);
            tableColumns[i].Write(entry, rows);
            if (fills && !rows.IsWritten)
            {
                rows.Blank(tableColumns[i].Look);
            }
        }

        rows.End();
    }

    void Fill(RowWriter rows)
    {
        for (var i = 0; i < tableColumns.Count; i++)
        {
            rows.At(i);
            rows.Blank(tableColumns[i].Look);
        }
    }

    void WriteHead(RowWriter rows)
    {
        Line(rows, 1, Title, CellStyle.Title, 24);
        Line(rows, 2, Draft ?? Note, Draft is null ? CellStyle.Note : CellStyle.Draft, 0);
        rows.Start(HeaderRow, HeaderHeight.Of(tableColumns));
        for (var i = 0; i < tableColumns.Count; i++)
        {
            rows.At(i);
            rows.Text(
                tableColumns[i].Header,
                tableColumns[i].Locked is null ? CellStyle.Header : CellStyle.DerivedHeader
            );
        }

        rows.End();
    }

    static void Line(RowWriter rows, int number, string text, CellStyle look, int height)
    {
        rows.Start(number, height);
        rows.At(0);
        rows.Text(text, look);
        rows.End();
    }
}
