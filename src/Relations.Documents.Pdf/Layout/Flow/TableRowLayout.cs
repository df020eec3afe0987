namespace Relations.Documents.Pdf.Layout;

/// <summary>A cell of a row whose text is in lines.</summary>
/// <param name="Left">Its left side, in points from that of the text area.</param>
/// <param name="Width">How wide it is, with its padding.</param>
/// <param name="AlignEnd">Whether its lines are aligned at their end.</param>
/// <param name="Style">How its text looks.</param>
/// <param name="Node">The part of the structure that it is.</param>
/// <param name="Lines">Its text.</param>
sealed record SetCell(double Left, double Width, bool AlignEnd, TypeStyle Style, TagNode Node, List<Line> Lines);

/// <summary>Makes boxes of a row: one, or where it is too high for a page one of every line.</summary>
/// <param name="cells">Its cells, whose lines are of one leading.</param>
sealed class TableRowLayout(IReadOnlyList<SetCell> cells)
{
    public const double Padding = 4;
    const double PaddingAbove = 2.8;
    const double PaddingBelow = 3.2;

    readonly double leading = cells.Max(cell => cell.Style.Leading);
    readonly int lineCount = Math.Max(1, cells.Max(cell => cell.Lines.Count));

    double Height => PaddingAbove + (lineCount * leading) + PaddingBelow;

    /// <summary>The row in boxes of which none is higher than <paramref name="most"/> where lines are not.</summary>
    /// <param name="most">How high a box may be.</param>
    /// <param name="ground">What lies below the text of a box of a height: fills and rules; whether the box is the first and the last of the row.</param>
    public IEnumerable<LayoutBox> Lay(double most, Func<double, bool, bool, IEnumerable<DrawCommand>> ground)
    {
        var step = Height <= most ? lineCount : 1;
        for (var from = 0; from < lineCount; from += step)
        {
            var (isFirst, isLast) = (from == 0, from + step >= lineCount);
            var above = isFirst ? PaddingAbove : 0;
            var height = above + (step * leading) + (isLast ? PaddingBelow : 0);
            var texts = isFirst ? [.. cells.Select(cell => new TagCommand(cell.Node))] : new List<DrawCommand>();
            AddLines(texts, from, step, above);
            yield return new(height, [.. ground(height, isFirst, isLast), .. texts])
            {
                // Where a cut row goes on below repeated headers, it keeps its distance from them.
                Head = isFirst ? [] : [new LayoutBox(PaddingAbove, [])],
                // One line of a cut row is not left alone either.
                Cut = !isFirst && (from == 1 || isLast) ? BreakPenalty.Bound : BreakPenalty.Free,
                Notes = [.. cells.SelectMany(cell => cell.Lines.Skip(from).Take(step)).SelectMany(line => line.Notes)],
            };
        }
    }

    void AddLines(List<DrawCommand> inks, int from, int count, double above)
    {
        foreach (var cell in cells)
        {
            for (var i = from; i < Math.Min(from + count, cell.Lines.Count); i++)
            {
                var line = cell.Lines[i];
                var free = cell.Width - (2 * Padding) - line.Width;
                var x = cell.Left + Padding + (cell.AlignEnd ? free : 0);
                inks.Add(new TextCommand(x, above + ((i - from) * leading) + cell.Style.Baseline, line));
            }
        }
    }
}
