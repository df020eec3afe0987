using Relations.Workbooks;

namespace Relations.Import;

/// <summary>
/// A table without the columns that nothing of a dossier has a place for: those of lists that no field has, and those without a
/// header. What stands in them is kept aside.
/// </summary>
/// <param name="inner">The table.</param>
/// <param name="aside">Those of its columns that have a header.</param>
/// <param name="mending">Takes what stands in them.</param>
/// <param name="file">The workbook.</param>
sealed class ColumnsAside(DataTable inner, IReadOnlySet<int> aside, Mending mending, SourceFile file) : DataTable
{
    public override string Name => inner.Name;

    public override TableRow Headers { get; } = new Row(inner.Headers, aside);

    /// <summary>The table without such columns, where it is one of a dossier.</summary>
    public static DataTable Of(DataTable table, Mending mending, SourceFile file)
    {
        var list = ListTable.All.FirstOrDefault(list => list.Name == TableNames.Base(table.Name));
        if (list is null && MendedTable.ShapeOf(table) is null)
        {
            return table;
        }

        var known = list is null
            ? []
            : WorkbookHeadings.All.Select(headings => new KnownHeaders(headings, list.Leaves, isList: true)).ToList();
        var unknown = Enumerable
            .Range(0, table.Headers.Cells.Count)
            .Where(column => (table.Headers[column].Text ?? "").Trim() is var header && header.Length > 0)
            .Where(column =>
                known.Count > 0 && known.TrueForAll(headers => headers.Find(table.Headers[column].Text!.Trim()) is null)
            )
            .ToHashSet();
        return new ColumnsAside(table, unknown, mending, file);
    }

    public override IEnumerable<TableRow> Rows() => inner.Rows().Select(Taken);

    TableRow Taken(TableRow row)
    {
        var isWhole = true;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var header = (inner.Headers[i].Text ?? "").Trim();
            if ((header.Length == 0 || aside.Contains(i)) && !row.Cells[i].IsEmpty)
            {
                isWhole = false;
                mending.Keep(new(SourceLocation.Of(file.Path, row.SpanOf(i)), inner.Name, header, row.Cells[i].Text!));
            }
        }

        return isWhole ? row : new Row(row, Without(row));
    }

    HashSet<int> Without(TableRow row) =>
        [
            .. Enumerable
                .Range(0, row.Cells.Count)
                .Where(column => aside.Contains(column) || string.IsNullOrWhiteSpace(inner.Headers[column].Text)),
        ];

    sealed class Row(TableRow row, IReadOnlySet<int> without) : TableRow
    {
        public override IReadOnlyList<TableCell> Cells { get; } =
        [.. row.Cells.Select((cell, column) => without.Contains(column) ? default : cell)];

        public override TextSpan SpanOf(int column) => row.SpanOf(column);
    }
}

/// <summary>A cell that is kept aside.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Table">The table.</param>
/// <param name="Header">The header of its column; empty where it has none.</param>
/// <param name="Text">What stands in it.</param>
sealed record CellAside(SourceLocation Place, string Table, string Header, string Text);
