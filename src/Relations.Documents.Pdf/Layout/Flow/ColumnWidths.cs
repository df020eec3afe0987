namespace Relations.Documents.Pdf.Layout;

/// <summary>
/// How wide the columns of a table are: by their weights and by how much stands in them, but wide enough for the longest word where that can be.
/// </summary>
static class ColumnWidths
{
    // Letters do not become smaller than this part of their size.
    const double Smallest = 0.78;

    const int LongText = 60;
    const double Tolerance = 0.5;

    /// <summary>The widths, and the part of their size at which letters fit where columns are many.</summary>
    public static (double[] Widths, double Scale) Of(LayoutContext context, Table table, double width)
    {
        var words = new double[table.Columns.Count];
        var lines = new double[words.Length];
        for (var column = 0; column < words.Length; column++)
        {
            words[column] = Math.Min(Longest(context, table, column), width * ColumnShares.ForWord(words.Length));
            lines[column] = LongestLine(context, table, column);
        }
        const double Paddings = 2 * TableRowLayout.Padding;
        var scale = Math.Clamp((width - (words.Length * Paddings)) / Math.Max(1, words.Sum()), Smallest, 1);
        return (
            ColumnShares.Share(
                ColumnShares.Weights(table),
                [.. words.Select(word => (word * scale) + Paddings)],
                [.. lines.Select(line => (line * scale) + Paddings)],
                width
            ),
            scale
        );
    }

    static double Longest(LayoutContext context, Table table, int column)
    {
        var header = table.Columns[column].Header;
        var longest = Math.Max(
            ColumnShares.LongestPart(header, Measure(context, TextStyles.ColumnHeader)),
            ColumnShares.InTwoLines(header, Measure(context, TextStyles.ColumnHeader))
        );
        var style = table.HasRowHeadersIn(column) ? TextStyles.RowHeader : TextStyles.Cell;
        var measure = Measure(context, style);
        foreach (var row in table.Rows.Take(ColumnShares.RowsRead))
        {
            if (column < row.Count)
                longest = Math.Max(
                    longest,
                    ColumnShares.LongestPart(Outline.PlainText(row[column].Content), measure)
                        + MarksWidth(context, row[column].Content, style)
                );
        }
        return longest;
    }

    /// <summary>How wide the texts of a column are in one line; without end where one is so long that it is broken at any width.</summary>
    static double LongestLine(LayoutContext context, Table table, int column)
    {
        var style = table.HasRowHeadersIn(column) ? TextStyles.RowHeader : TextStyles.Cell;
        var measure = Measure(context, style);
        var longest = Measure(context, TextStyles.ColumnHeader)(table.Columns[column].Header);
        foreach (var row in table.Rows.Take(ColumnShares.RowsRead).Where(row => column < row.Count))
        {
            var text = Outline.PlainText(row[column].Content);
            if (text.Length > LongText)
                return double.PositiveInfinity;
            longest = Math.Max(longest, measure(text) + MarksWidth(context, row[column].Content, style));
        }
        // A line that just fits would be broken for the sake of a rounded tenth.
        return longest + Tolerance;
    }

    // The marks of notes cling to the word before them, the last of the cell as a rule.
    static double MarksWidth(LayoutContext context, IReadOnlyList<Inline> content, TypeStyle style)
    {
        var count = ColumnShares.Marks(content);
        return count == 0 ? 0 : count * InlineReader.MarkSize * context.Label("000", style, null).Width;
    }

    static PartLength Measure(LayoutContext context, TypeStyle style)
    {
        var lettering = new Lettering(style.FaceOf(TextStyle.Regular), style.Size, context.Language);
        return part => context.Measure.Measure(lettering, part).Width;
    }
}
