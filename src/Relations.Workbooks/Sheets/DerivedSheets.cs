using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Makes sheets that are derived from the others and not read back.</summary>
static class DerivedSheets
{
    /// <summary>The sheets of a table that may have more rows than one holds.</summary>
    public static IEnumerable<Sheet> Sheets(
        WorkbookModel book,
        string table,
        IReadOnlyList<SheetColumn> columns,
        IReadOnlyList<Row> rows
    ) =>
        book.PartsOf(table)
            .Select(part => new TableSheet(part.Name, columns, part.Of(rows), part.Count)
            {
                Name = book.SheetName(part),
                Title = book.Texts.Table(table),
                Note = SheetNotes.WithPart(book, part, rows.Count, book.Texts.In(WorkbookTexts.NoteOf(table))),
                Draft = book.Draft,
            });

    /// <summary>The sheet of a table that one sheet holds.</summary>
    public static TableSheet Sheet(
        WorkbookModel book,
        string table,
        IReadOnlyList<SheetColumn> columns,
        IEnumerable<Row> rows,
        int count
    ) =>
        new(table, columns, rows, count)
        {
            Name = book.SheetName(table)!,
            Title = book.Texts.Table(table),
            Note = book.Texts.In(WorkbookTexts.NoteOf(table)),
            Draft = book.Draft,
            IsHidden = table == SheetNames.Lists,
        };

    /// <summary>A column of text.</summary>
    public static SheetColumn Text(string header, double width, Func<Row, string?> textOf) =>
        new(
            header,
            width,
            CellStyle.Text,
            (row, rows) =>
            {
                if (textOf(row) is { Length: > 0 } text)
                {
                    rows.Text(CellText.Fit(text), CellStyle.Text);
                }
            }
        );

    /// <summary>A column of records, each of which leads to its row.</summary>
    public static SheetColumn Record(WorkbookModel book, Func<Row, string?> idOf, double width = 28) =>
        new(
            book.Texts.In(WorkbookTexts.Record),
            width,
            CellStyle.Text,
            (row, rows) =>
            {
                if (idOf(row) is { Length: > 0 } id)
                {
                    rows.Link(CellText.Fit(id), book.PlaceOf(id));
                }
            }
        );
}
