namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out tables: a light ground below the headers, a fine rule below each row.</summary>
static class TableFlow
{
    const double Before = 6;
    const double After = 12;
    const double HighFirstRow = 28;
    const double HighLastRow = 60;

    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, Table table, Constraints room)
    {
        // Without columns there is no table to those who hear it, only what it would show.
        var node = room.Node.Child(table.Columns.Count > 0 ? Tag.Table : Tag.Div);
        var caption = table.Caption is { } text ? CaptionSetter.Lay(setting, text, node.Child(Tag.Caption), room) : [];
        return table.Columns.Count == 0
            ? caption
            : caption
                .Select(brick => brick with { KeepsNext = true })
                .Concat(Rows(setting, table, room, node))
                .Spaced(Before, After);
    }

    static IEnumerable<LayoutBox> Rows(LayoutContext setting, Table table, Constraints room, TagNode node)
    {
        var (widths, scale) = setting.Widths.Of(setting, table, room.Width);
        var grid = new TableGrid(setting, table, room, widths, scale);
        List<LayoutBox> head = [.. grid.Header(node.Child(Tag.THead).Child(Tag.TR))];
        foreach (var brick in head)
            yield return brick with
            {
                KeepsNext = true,
                Notes = [],
            };
        var most = (setting.Frame.TextHeight - head.Sum(brick => brick.Height)) / 2;
        var body = node.Child(Tag.TBody);
        var height = 0.0;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var isLast = i == table.Rows.Count - 1;
            List<LayoutBox> row = [.. grid.Row(table.Rows[i], body.Child(Tag.TR), most, isLast)];
            var before = height;
            height = row.Sum(brick => brick.Height);
            // Neither the first row nor the last is left alone where that can be helped, unless it is a high one.
            var leavesAlone = (i == 1 && before < HighFirstRow) || (isLast && i > 0 && height < HighLastRow);
            foreach (var brick in row)
            {
                var isAlone = brick.Cut == BreakPenalty.Free && leavesAlone;
                yield return brick with
                {
                    Head = brick.Head.Count > 0 ? [.. head, .. brick.Head] : head,
                    Cut = isAlone ? BreakPenalty.Avoided : brick.Cut,
                };
            }
        }
    }
}

/// <summary>The columns of a table in their places.</summary>
sealed class TableGrid(LayoutContext setting, Table table, Constraints room, double[] widths, double scale)
{
    readonly TypeStyle columnHeader = TextStyles.ColumnHeader.Scaled(scale);
    readonly TypeStyle rowHeader = TextStyles.RowHeader.Scaled(scale);
    readonly TypeStyle cell = TextStyles.Cell.Scaled(scale);

    public IEnumerable<LayoutBox> Header(TagNode node) =>
        new TableRowLayout([
            .. table.Columns.Select(
                (column, i) => Cell(i, [new Text(column.Header)], columnHeader, HeaderOf(node, HeaderScope.Column))
            ),
        ]).Lay(
            double.PositiveInfinity,
            (height, _, _) =>
                [
                    new FillCommand(room.Left, 0, room.Width, height, Tint.Ground),
                    Rule(0, 0.9, Tint.Deep),
                    Rule(height, 0.6, Tint.Deep),
                ]
        );

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
        var pieces = setting.Read(content, style, node, measure);
        var isHeader = node.Scope == HeaderScope.Column;
        var lines = isHeader ? LineBreaker.Balanced(pieces, measure) : LineBreaker.Ragged(pieces, measure);
        return new(
            room.Left + widths.Take(column).Sum(),
            widths[column],
            table.Columns[column].AlignEnd,
            style,
            node,
            lines
        );
    }

    LineCommand Rule(double y, double thickness, Tint tint) =>
        new(room.Left, y, room.Left + room.Width, y, thickness, tint);

    static TagNode HeaderOf(TagNode row, HeaderScope scope) => new(row, Tag.TH) { Scope = scope };
}
