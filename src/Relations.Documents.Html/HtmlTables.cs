namespace Relations.Documents.Html;

/// <summary>Writes tables. On narrow screens a row becomes lines, each with the header of its column; roles are said, since tables lose them then.</summary>
/// <param name="inlines">Writes their text.</param>
sealed class HtmlTables(HtmlInlines inlines)
{
    public void Write(Table table, string? id, Markup to)
    {
        if (table.Columns.Count == 0)
            return;
        to.Open("table", ("id", id), ("role", "table")).Line();
        if (table.Caption is { } caption)
            to.Element("caption", caption).Line();
        to.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (var column in table.Columns)
            to.Element(
                column.Header.Length > 0 ? "th" : "td",
                column.Header,
                ("role", column.Header.Length > 0 ? "columnheader" : "cell"),
                ("scope", column.Header.Length > 0 ? "col" : null),
                ("class", ClassOf(column))
            );
        to.Close("tr").Close("thead").Line().Open("tbody", ("role", "rowgroup")).Line();
        foreach (var row in table.Rows)
            Write(table, row, to);
        to.Close("tbody").Close("table");
    }

    void Write(Table table, IReadOnlyList<Cell> row, Markup to)
    {
        to.Open("tr", ("role", "row"));
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            var content = i < row.Count ? inlines.Of(row[i].Content) : "";
            var isHeader = table.NamesRows(i) && content.Length > 0;
            var name = isHeader ? "th" : "td";
            to.Open(
                    name,
                    ("role", isHeader ? "rowheader" : "cell"),
                    ("scope", isHeader ? "row" : null),
                    ("class", ClassOf(column) ?? (isHeader && !table.HasRowHeadersIn(i) ? "plain" : null)),
                    ("data-label", column.Header.Length > 0 ? column.Header : null)
                )
                .Raw(content)
                .Close(name);
        }
        to.Close("tr").Line();
    }

    static string? ClassOf(Column column) => column.AlignEnd ? "end" : null;
}
