namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out tables: rules around the headers and at the end, a fine one below each row. Text begins and ends with the rules.</summary>
static class TableFlow
{
    const double Before = 6;
    const double After = 12;
    const double HighFirstRow = 28;
    const double HighLastRow = 60;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, Table table, Constraints constraints)
    {
        // Without columns there is no table to those who hear it, only what it would show.
        var node = constraints.Node.Child(table.Columns.Count > 0 ? Tag.Table : Tag.Div);
        var caption = table.Caption is { } text
            ? CaptionSetter.Lay(context, text, node.Child(Tag.Caption), constraints)
            : [];
        return table.Columns.Count == 0
            ? caption
            : caption
                .Select(box => box with { KeepsNext = true })
                .Concat(Rows(context, table, constraints, node))
                .Spaced(Before, After);
    }

    static IEnumerable<LayoutBox> Rows(LayoutContext context, Table table, Constraints constraints, TagNode node)
    {
        var (widths, scale) = context.Widths.Of(context, table, constraints.Width + (2 * TableRowLayout.Padding));
        var grid = new TableGrid(context, table, constraints, widths, scale);
        List<LayoutBox> head = [.. grid.Header(node.Child(Tag.THead).Child(Tag.TR))];
        foreach (var box in head)
            yield return box with
            {
                KeepsNext = true,
                Notes = [],
            };
        var most = (context.Frame.TextHeight - head.Sum(box => box.Height)) / 2;
        var body = node.Child(Tag.TBody);
        var height = 0.0;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var isLast = i == table.Rows.Count - 1;
            List<LayoutBox> row = [.. grid.Row(table.Rows[i], body.Child(Tag.TR), most, isLast)];
            var before = height;
            height = row.Sum(box => box.Height);
            // Neither the first row nor the last is left alone where that can be helped, unless it is a high one.
            var leavesAlone = (i == 1 && before < HighFirstRow) || (isLast && i > 0 && height < HighLastRow);
            foreach (var box in row)
            {
                var isAlone = box.Cut == BreakPenalty.Free && leavesAlone;
                yield return box with
                {
                    Head = box.Head.Count > 0 ? [.. head, .. box.Head] : head,
                    Cut = isAlone ? BreakPenalty.Avoided : box.Cut,
                };
            }
        }
    }
}

/// <summary>The columns of a table in their places.</summary>
sealed class TableGrid(LayoutContext context, Table table, Constraints constraints, double[] widths, double scale)
{
    readonly TypeStyle columnHeader = TextStyles.ColumnHeader.Scaled(scale);
    readonly TypeStyle rowHeader = TextStyles.RowHeader.Scaled(scale);
    readonly TypeStyle cell = TextStyles.Cell.Scaled(scale);

    public IEnumerable<LayoutBox> Header(TagNode node) =>
        new TableRowLayout([
            .. table.Columns.Select(
                (column, i) => Cell(i, [new Text(column.Header)], columnHeader, HeaderOf(node, HeaderScope.Column))
            ),
        ]).Lay(double.PositiveInfinity, (height, _, _) => [Rule(0, 0.6, Tint.Deep), Rule(height, 0.8, Tint.Deep)]);

    public IEnumerable<LayoutBox> Row(IReadOnlyList<Cell> cells, TagNode node, double most, bool isLast) =>
        new TableRowLayout([
            .. table.Columns.Select((_, i) => Cell(i, i < cells.Count ? cells[i].Content : [], node)),
        ]).Lay(
            most,
            (height, _, isEnd) => isEnd ? [isLast ? Rule(height, 0.9, Tint.Deep) : Rule(height, 0.4, Tint.Rule)] : []
        );

    SetCell Cell(int column, IReadOnlyList<Inline> content, TagNode row)
    {
        var node = table.NamesRows(column) ? HeaderOf(row, HeaderScope.Row) : row.Child(Tag.TD);
        return Cell(column, content, table.HasRowHeadersIn(column) ? rowHeader : cell, node);
    }

    SetCell Cell(int column, IReadOnlyList<Inline> content, TypeStyle style, TagNode node)
    {
        var measure = widths[column] - (2 * TableRowLayout.Padding);
        var pieces = context.Read(content, style, node, measure);
        var isHeader = node.Scope == HeaderScope.Column;
        var lines = isHeader ? LineBreaker.Balanced(pieces, measure) : LineBreaker.Ragged(pieces, measure);
        return new(
            constraints.Left - TableRowLayout.Padding + widths.Take(column).Sum(),
            widths[column],
            table.Columns[column].AlignEnd,
            style,
            node,
            lines
        );
    }

    LineCommand Rule(double y, double thickness, Tint tint) =>
        new(constraints.Left, y, constraints.Left + constraints.Width, y, thickness, tint);

    static TagNode HeaderOf(TagNode row, HeaderScope scope) => new(row, Tag.TH) { Scope = scope };
}
