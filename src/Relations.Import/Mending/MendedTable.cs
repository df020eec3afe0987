using Relations.Workbooks;

namespace Relations.Import;

/// <summary>A table whose cells are mended as they are read.</summary>
sealed class MendedTable : DataTable
{
    readonly DataTable inner;
    readonly Mending mending;
    readonly RecordInput input;
    readonly IReadOnlyList<FlatField> leaves;
    readonly bool isList;
    CellMender?[]? menders;

    MendedTable(DataTable inner, IReadOnlyList<FlatField> leaves, bool isList, Mending mending, RecordInput input) =>
        (this.inner, this.leaves, this.isList, this.mending, this.input) = (inner, leaves, isList, mending, input);

    public override string Name => inner.Name;

    public override TableRow Headers => inner.Headers;

    /// <summary>The table, mended where it holds something of a dossier.</summary>
    public static DataTable Of(DataTable table, Mending mending, RecordInput input)
    {
        var name = TableNames.Base(table.Name);
        return ShapeOf(table) is { } shape
                ? new MendedTable(table, ListTable.LeavesOf(shape), isList: false, mending, input)
            : ListTable.All.FirstOrDefault(list => list.Name == name) is { } found
                ? new MendedTable(table, found.Leaves, isList: true, mending, input)
            : table;
    }

    /// <summary>What the rows of a table are; null where they are items of lists.</summary>
    public static Shape? ShapeOf(DataTable table)
    {
        var name = TableNames.Base(table.Name);
        return string.Equals(name, TableSource.HeaderName, StringComparison.OrdinalIgnoreCase)
            ? Header.Shape
            : Shapes.All.FirstOrDefault(shape =>
                string.Equals(shape.Collection, name, StringComparison.OrdinalIgnoreCase)
            );
    }

    public override IEnumerable<TableRow> Rows()
    {
        if (menders is null)
        {
            // To see how dates are written the rows are read ahead, and their problems are found again.
            var found = input.Problems.Count;
            menders = Menders();
            input.Problems.Forget(found);
        }

        return inner.Rows().Select(Mended);
    }

    CellMender?[] Menders()
    {
        var known = WorkbookHeadings.All.Select(headings => new KnownHeaders(headings, leaves, isList)).ToList();
        return
        [
            .. Enumerable
                .Range(0, Headers.Cells.Count)
                .Select(column =>
                {
                    var header = (Headers[column].Text ?? "").Trim();
                    var role = known.Select(headers => headers.Find(header)).FirstOrDefault(found => found is not null);
                    return role is { Key: null, Leaf: >= 0, Part: ColumnPart.Value }
                        ? CellMender.For(leaves[role.Leaf], inner, column)
                        : null;
                }),
        ];
    }

    MendedRow Mended(TableRow row)
    {
        var cells = row.Cells.ToArray();
        for (var i = 0; i < Math.Min(cells.Length, menders!.Length); i++)
        {
            if (menders[i] is { } mender && cells[i] is { IsEmpty: false, Form: CellForm.Text } cell)
            {
                var (text, why) = mender.Mend(cell.Text!);
                if (text != cell.Text)
                {
                    cells[i] = cell with { Text = text };
                    mending.Add(new(input.Problems.PlaceOf(row.SpanOf(i)), cell.Text!, text, why!));
                }
            }
        }

        return new(row, cells);
    }

    sealed class MendedRow(TableRow row, TableCell[] cells) : TableRow
    {
        public override IReadOnlyList<TableCell> Cells => cells;

        public override TextSpan SpanOf(int column) => row.SpanOf(column);
    }
}
