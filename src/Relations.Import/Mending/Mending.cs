using Relations.Workbooks;

namespace Relations.Import;

/// <summary>
/// Reads workbooks as people keep them: what is certain is mended, with a list of each change, and columns that the dossier
/// does not know become fields of its own.
/// </summary>
sealed class Mending
{
    readonly Dictionary<(string Sheet, int Line, int Column), CellChange> changes = [];
    readonly List<Message> made = [];
    string workbook = "";
    readonly Dictionary<(string Sheet, int Line, int Column), CellAside> aside = [];

    public Mending() =>
        Format = WorkbookFormat.Changing(
            Tables,
            (at, table, text) => Keep(new(SourceLocation.Of(workbook, at), table, "", text))
        );

    /// <summary>The format by which a dossier is read so.</summary>
    public RecordFormat Format { get; }

    /// <summary>The cells that were mended, in the order of the sheets.</summary>
    public IEnumerable<CellChange> Changes =>
        changes
            .Values.OrderBy(change => change.Place.SheetPosition)
            .ThenBy(change => change.Place.Span.Line)
            .ThenBy(change => change.Place.Span.Column);

    /// <summary>The cells that no field takes and that are kept aside, in the order of the sheets.</summary>
    public IReadOnlyList<CellAside> Aside =>
        [
            .. aside
                .Values.OrderBy(cell => cell.Place.SheetPosition)
                .ThenBy(cell => cell.Place.Span.Line)
                .ThenBy(cell => cell.Place.Span.Column),
        ];

    /// <summary>Keeps a cell aside, once.</summary>
    public void Keep(CellAside cell) =>
        aside.TryAdd((cell.Place.Sheet ?? "", cell.Place.Span.Line, cell.Place.Span.Column), cell);

    /// <summary>What is said of the cells that are kept aside in a file, by column.</summary>
    public IEnumerable<Message> SaidAside(string file) =>
        Aside
            .GroupBy(cell => (cell.Table, cell.Place.Span.Column))
            .Select(column => column.ToList())
            .Select(column =>
                column[0].Header.Length == 0
                    ? MendTexts.UnnamedAside(column.Count, column[0].Place.At, file)
                    : MendTexts.ColumnAside(column.Count, column[0].Header, column[0].Table, file)
            );

    /// <summary>What was added to the dossier: fields of its own, and what it says of itself.</summary>
    public IReadOnlyList<Message> Made => made;

    /// <summary>Notes a change, once a cell.</summary>
    public void Add(CellChange change) =>
        changes.TryAdd((change.Place.Sheet ?? "", change.Place.Span.Line, change.Place.Span.Column), change);

    IReadOnlyList<DataTable> Tables(IReadOnlyList<DataTable> tables, RecordInput input)
    {
        workbook = input.File.Path;
        tables = [.. tables.Select(table => FieldNameHeaders.Of(table, made))];
        List<DataTable> all =
        [
            .. tables.Select(table => MendedTable.Of(ColumnsAside.Of(table, this, input.File), this, input)),
        ];
        if (OwnColumns.Find(tables) is { Count: > 0 } columns)
        {
            all.Add(columns.Table(tables));
            made.AddRange(columns.Said);
        }

        if (!all.Exists(table => Is(table, TableSource.HeaderName)))
        {
            var title = Path.GetFileNameWithoutExtension(input.File.Path);
            all.Insert(0, MadeTable.Header(title, tables[0].Headers.SpanOf(0)));
            made.Add(MendTexts.HeaderMade(title));
        }

        return all;
    }

    static bool Is(DataTable table, string name) => string.Equals(table.Name, name, StringComparison.OrdinalIgnoreCase);
}
