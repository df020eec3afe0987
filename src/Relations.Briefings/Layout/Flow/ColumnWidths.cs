namespace Relations.Briefings.Layout;

/// <summary>How wide the columns of a table are: by their weights, but wide enough for the longest word where that can be.</summary>
static class ColumnWidths
{
    // Later rows are not looked at, so that a long table costs no more than its cells.
    const int RowsRead = 200;

    // No column takes more than this part of the table for the sake of a word.
    const double MostForWord = 0.4;

    // Letters do not become smaller than this part of their size.
    const double Smallest = 0.78;

    /// <summary>The widths, and the part of their size at which letters fit where columns are many.</summary>
    internal static (double[] Widths, double Scale) Of(Setting setting, Table table, double width)
    {
        var words = new double[table.Columns.Count];
        for (var column = 0; column < words.Length; column++)
            words[column] = Math.Min(Longest(setting, table, column), width * MostForWord);
        const double Paddings = 2 * TableRow.Padding;
        var scale = Math.Clamp((width - (words.Length * Paddings)) / Math.Max(1, words.Sum()), Smallest, 1);
        double[] weights = [.. table.Columns.Select(column => Math.Max(column.Weight, 0.01))];
        return (Share(weights, [.. words.Select(word => (word * scale) + Paddings)], width), scale);
    }

    /// <summary>Shares a width by weights, after those that would get less than they need have been given that.</summary>
    internal static double[] Share(double[] weights, double[] needs, double width)
    {
        var scale = Math.Min(1, width / needs.Sum());
        var shares = new double[weights.Length];
        var isFixed = new bool[weights.Length];
        for (var changed = true; changed; )
        {
            changed = false;
            var left = width - Total(shares, isFixed, true);
            var weight = Total(weights, isFixed, false);
            for (var i = 0; i < shares.Length; i++)
            {
                if (isFixed[i])
                    continue;
                shares[i] = left * weights[i] / weight;
                if (shares[i] >= needs[i] * scale)
                    continue;
                (shares[i], isFixed[i], changed) = (needs[i] * scale, true, true);
                break;
            }
        }
        return shares;
    }

    static double Total(double[] values, bool[] isFixed, bool which)
    {
        var total = 0.0;
        for (var i = 0; i < values.Length; i++)
            total += isFixed[i] == which ? values[i] : 0;
        return total;
    }

    static double Longest(Setting setting, Table table, int column)
    {
        var longest = LongestWord(setting, table.Columns[column].Header, Styles.ColumnHeader);
        var style = column == 0 && table.HasRowHeaders ? Styles.RowHeader : Styles.Cell;
        foreach (var row in table.Rows.Take(RowsRead))
        {
            if (column < row.Count)
                longest = Math.Max(
                    longest,
                    LongestWord(setting, Outline.PlainText(row[column].Content), style)
                        + MarksWidth(setting, row[column].Content, style)
                );
        }
        return longest;
    }

    // The marks of notes cling to the word before them, the last of the cell as a rule.
    static double MarksWidth(Setting setting, IReadOnlyList<Inline> content, TypeStyle style)
    {
        var count = content.Reverse().TakeWhile(inline => inline is Footnote).Count();
        return count == 0 ? 0 : count * InlineReader.MarkSize * setting.Label("000", style, null).Width;
    }

    static double LongestWord(Setting setting, string text, TypeStyle style)
    {
        var lettering = new Lettering(style.FaceOf(TextStyle.Regular), style.Size, setting.Language);
        var longest = 0.0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range];
            var isAddress = WordCutter.IsAddress(word);
            while (!word.IsEmpty)
            {
                var length = WordCutter.FirstPart(word, isAddress);
                longest = Math.Max(longest, setting.Measure.Measure(lettering, word[..length]).Width);
                word = word[length..];
            }
        }
        return longest;
    }
}
