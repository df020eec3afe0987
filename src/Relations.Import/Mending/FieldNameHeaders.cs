using Relations.Workbooks;

namespace Relations.Import;

/// <summary>A table whose headers are the names of fields as files have them, where sheets have their labels.</summary>
/// <param name="inner">The table.</param>
/// <param name="headers">Its headers, by columns that are called otherwise in it.</param>
sealed class FieldNameHeaders(DataTable inner, IReadOnlyDictionary<int, string> headers) : DataTable
{
    static readonly Headings English = WorkbookHeadings.All[0];

    public override string Name => inner.Name;

    public override TableRow Headers { get; } = new Row(inner.Headers, headers);

    public override IEnumerable<TableRow> Rows() => inner.Rows();

    /// <summary>The table by the labels of its fields.</summary>
    /// <param name="table">The table.</param>
    /// <param name="said">Takes what headers were taken for.</param>
    public static DataTable Of(DataTable table, List<Message> said)
    {
        if (MendedTable.ShapeOf(table) is not RecordShape shape)
        {
            return table;
        }

        var leaves = ListTable.LeavesOf(shape);
        var known = WorkbookHeadings.All.Select(headings => new KnownHeaders(headings, leaves, isList: false)).ToList();
        Dictionary<int, string> found = [];
        for (var i = 0; i < table.Headers.Cells.Count; i++)
        {
            var header = (table.Headers[i].Text ?? "").Trim();
            var label =
                header.Length == 0 || known.Exists(one => one.Find(header) is not null)
                    ? null
                    : LabelOf(header, leaves);
            if (label is not null && !Has(table, label) && !found.ContainsValue(label))
            {
                found[i] = label;
                said.Add(MendTexts.HeaderRead(header, shape.Collection, label));
            }
        }

        return found.Count == 0 ? table : new FieldNameHeaders(table, found);
    }

    static string? LabelOf(string header, IReadOnlyList<FlatField> leaves) =>
        leaves.FirstOrDefault(leaf =>
            leaf.Path.Equals(header, StringComparison.OrdinalIgnoreCase) && leaf.Kind is not ListKind { Of: PartKind }
        )
            is { } leaf
            ? English.Of(leaf).Where(one => one.Part == ColumnPart.Value).Select(one => one.Header).FirstOrDefault()
            : null;

    static bool Has(DataTable table, string label) =>
        table.Headers.Cells.Any(cell => string.Equals(cell.Text?.Trim(), label, StringComparison.OrdinalIgnoreCase));

    sealed class Row(TableRow row, IReadOnlyDictionary<int, string> headers) : TableRow
    {
        public override IReadOnlyList<TableCell> Cells { get; } =
        [
            .. row.Cells.Select(
                (cell, column) => headers.TryGetValue(column, out var header) ? cell with { Text = header } : cell
            ),
        ];

        public override TextSpan SpanOf(int column) => row.SpanOf(column);
    }
}
