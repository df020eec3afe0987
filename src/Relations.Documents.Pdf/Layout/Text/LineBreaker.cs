namespace Relations.Documents.Pdf.Layout;

/// <summary>Breaks pieces into lines as full as they can be, with an uneven right side.</summary>
static class LineBreaker
{
    // What adding up widths in another order may differ by.
    public const double Tolerance = 0.01;

    public static List<Line> Ragged(TextFragment[] pieces, double width)
    {
        List<Line> lines = [];
        var (start, lastBreak, used) = (0, -1, 0.0);
        for (var i = 0; i < pieces.Length; i++)
        {
            used += pieces[i].Width;
            if (used > width + Tolerance && lastBreak >= start)
            {
                lines.Add(Natural(pieces, start, lastBreak));
                i = lastBreak;
                (start, used) = (lastBreak + 1, 0);
                continue;
            }
            if (pieces[i].Gap != Gap.None)
                lastBreak = i;
            used += pieces[i].GapWidth;
        }
        if (start < pieces.Length)
            lines.Add(Natural(pieces, start, pieces.Length - 1));
        return lines;
    }

    /// <summary>As few lines as ragged ones, but of about one length, as suits a heading.</summary>
    public static List<Line> Balanced(TextFragment[] pieces, double width)
    {
        var lines = Ragged(pieces, width);
        if (lines.Count < 2)
            return lines;
        var (low, high) = (width / 2, width);
        while (high - low > 2)
        {
            var middle = (low + high) / 2;
            var narrower = Ragged(pieces, middle);
            if (narrower.Count == lines.Count && narrower.TrueForAll(line => line.Width <= middle + Tolerance))
                (high, lines) = (middle, narrower);
            else
                low = middle;
        }
        return lines;
    }

    public static Line Natural(TextFragment[] pieces, int first, int last)
    {
        var width = pieces[last].Width;
        for (var i = first; i < last; i++)
            width += pieces[i].Width + pieces[i].GapWidth;
        return new(new(pieces, first, last - first + 1), width, 0);
    }
}
