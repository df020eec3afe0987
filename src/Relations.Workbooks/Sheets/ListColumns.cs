using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Makes the columns that tie the items of lists to their records: the keys there, and a summary here.</summary>
static class ListColumns
{
    const int MaxLines = 8;

    /// <summary>The columns that say which record an item belongs to, and its place in the list.</summary>
    public static IEnumerable<SheetColumn> Keys(WorkbookModel book, ColumnAnalysis survey) =>
        [
            new(
                book.Texts.In(WorkbookTexts.Record),
                Widths.Of(book.Texts.In(WorkbookTexts.Record), book.IsBlank ? BlankAnalysis.Room : survey.LongestOwner),
                CellStyle.Text,
                (row, rows) =>
                {
                    if (row.Owner is { } owner)
                    {
                        rows.Link(CellMarkers.Encode(owner.Id), book.PlaceOf(owner.Id));
                    }
                }
            )
            {
                Hint = Hint(book, WorkbookTexts.RecordHint),
            },
            new(
                book.Texts.In(WorkbookTexts.Collection),
                18,
                CellStyle.Text,
                (row, rows) => rows.Text(row.Collection, CellStyle.Text)
            )
            {
                Hint = Hint(book, WorkbookTexts.CollectionHint),
            },
            new(book.Texts.In(WorkbookTexts.Position), 8, CellStyle.Number, WritePosition)
            {
                Hint = Hint(book, WorkbookTexts.PositionHint),
            },
        ];

    static string? Hint(WorkbookModel book, LocalizedString text) => book.IsBlank ? book.Texts.In(text) : null;

    static void WritePosition(Row row, RowWriter rows)
    {
        if (int.TryParse(row.Position, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            rows.Number(number, CellStyle.Number);
        }
        else
        {
            rows.Text(row.Position, CellStyle.Text);
        }
    }

    /// <summary>
    /// A column that sums up the items of a list, one a line, and leads to the first. It is written once a record, in
    /// the order of the table, and so knows where the items of the next record begin.
    /// </summary>
    /// <param name="book">The workbook.</param>
    /// <param name="grid">The table with the records.</param>
    /// <param name="leaf">The field with the list.</param>
    /// <param name="use">What the field needs.</param>
    /// <param name="first">How many rows of the table stand on the sheets before.</param>
    public static SheetColumn Summary(WorkbookModel book, TableSource grid, FlatField leaf, ColumnUsage use, int first)
    {
        var header = book.Texts.Field(leaf);
        var leaves = ListTable.Find(leaf.ListTable!).Leaves;
        var next = grid.IsList || grid.Shape is null ? null : book.FirstOf(leaf.ListTable!, grid);
        next += first == 0 ? 0 : grid.Rows.Take(first).Sum(row => (leaf.Get(row.Value) as IItems)?.Count ?? 0);
        void Write(Row row, RowWriter rows)
        {
            if (leaf.Get(row.Value) is not IItems { Count: > 0 } items)
            {
                return;
            }

            CellPlace? target = next is { } at ? book.PlaceOf(leaf.ListTable!, at) : null;
            rows.Link(SumUp(book, leaves, items), target, CellStyle.DerivedLink, CellStyle.Derived);
            next += items.Count;
        }

        return new(SummaryHeader(header), Widths.Of(header, use.Longest), CellStyle.Derived, Write)
        {
            Locked = book.Texts.Format(WorkbookTexts.LockedList, book.SheetName(leaf.ListTable!) ?? header),
        };
    }

    /// <summary>The header of a summary.</summary>
    public static string SummaryHeader(string header) => header + " ›";

    static string SumUp(WorkbookModel book, IReadOnlyList<FlatField> leaves, IItems items)
    {
        var lines = items.Values.Take(MaxLines).Select(item => book.Summaries.OfValues(leaves, item));
        var text = string.Join('\n', lines);
        return CellText.Fit(items.Count > MaxLines ? text + "\n…" : text);
    }
}
