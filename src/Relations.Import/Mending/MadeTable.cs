using Relations.Workbooks;

namespace Relations.Import;

/// <summary>A table that no sheet holds.</summary>
/// <param name="name">Its name.</param>
/// <param name="rows">Its rows, the headers first.</param>
/// <param name="at">Where what it says is taken from.</param>
sealed class MadeTable(string name, IReadOnlyList<string[]> rows, TextSpan at) : DataTable
{
    static readonly Headings English = WorkbookHeadings.All[0];

    public override string Name => name;

    public override TableRow Headers => new MadeRow(rows[0], at);

    public override IEnumerable<TableRow> Rows() => rows.Skip(1).Select(row => new MadeRow(row, at));

    /// <summary>What a dossier says of itself, where its workbook does not.</summary>
    public static MadeTable Header(string title, TextSpan at)
    {
        var leaves = ListTable.LeavesOf(Dossiers.Header.Shape);
        string[] headers = [Of(leaves, "format"), English.ForKey(Of(leaves, "title"), "en")];
        return new(TableSource.HeaderName, [headers, ["1", title]], at);
    }

    /// <summary>The declarations of fields of the dossier's own.</summary>
    /// <param name="part">The place of the table among those that hold such declarations, from 1.</param>
    /// <param name="fields">The fields: the collection, the name and the label of each.</param>
    /// <param name="at">Where the first of them is taken from.</param>
    public static MadeTable OwnFields(int part, IEnumerable<(string On, string Name, string Label)> fields, TextSpan at)
    {
        const string table = "ownFields";
        var leaves = ListTable.Find(table).Leaves;
        string[] headers =
        [
            English.Key(KeyColumn.Record),
            English.Key(KeyColumn.Collection),
            Of(leaves, "on"),
            Of(leaves, "name"),
            Of(leaves, "kind"),
            English.ForKey(Of(leaves, "label"), "en"),
        ];
        var rows = fields.Select(field =>
            (string[])["", TableSource.HeaderName, field.On, field.Name, "text", field.Label]
        );
        return new(part == 1 ? table : FormattableString.Invariant($"{table}_{part}"), [headers, .. rows], at);
    }

    static string Of(IReadOnlyList<FlatField> leaves, string path) =>
        English.Of(leaves.First(leaf => leaf.Path == path)).First().Header;

    sealed class MadeRow(string[] cells, TextSpan at) : TableRow
    {
        public override IReadOnlyList<TableCell> Cells { get; } = [.. cells.Select(cell => new TableCell(cell))];

        public override TextSpan SpanOf(int column) => at;
    }
}
