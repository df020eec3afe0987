namespace Relations.Documents.Pdf.Layout;

/// <summary>
/// Breaks a paragraph into justified lines so that its spaces are as even as they can be over the whole of it, in the manner of Knuth and
/// Plass. There is always a result; where no good one exists, the least bad is taken.
/// </summary>
sealed class TotalFit
{
    // How far a space may grow at a badness of 1, and how far it may shrink at all, as parts of its width.
    const double Grow = 0.5;
    const double Shrink = 0.25;

    // A space that has to grow by more than this many times its width leaves the line uneven at its end instead.
    const double MaxGrowth = 4;

    const double CostOfDash = 2_500;
    const double CostOfShortEnd = 6_000;

    // More than any line can cost whose words fit.
    const double CostOfMisfit = 1e15;
    const double ShortEnd = 36;

    // No line has more pieces, unless they are of no width.
    const int MaxPieces = 2_000;

    readonly TextFragment[] pieces;
    readonly double width;
    readonly double[] starts;
    readonly double[] spaces;
    readonly int[] stretches;

    TotalFit(TextFragment[] pieces, double width)
    {
        (this.pieces, this.width) = (pieces, width);
        (starts, spaces, stretches) = (
            new double[pieces.Length + 1],
            new double[pieces.Length + 1],
            new int[pieces.Length + 1]
        );
        for (var i = 0; i < pieces.Length; i++)
        {
            starts[i + 1] = starts[i] + pieces[i].Width + pieces[i].GapWidth;
            spaces[i + 1] = spaces[i] + pieces[i].GapWidth;
            stretches[i + 1] = stretches[i] + pieces[i].Stretches + (pieces[i].Gap == Gap.Space ? 1 : 0);
        }
    }

    public static List<Line> Justified(TextFragment[] pieces, double width) =>
        pieces.Length == 0 ? [] : new TotalFit(pieces, width).Lines();

    List<Line> Lines()
    {
        List<Line> lines = [];
        var origins = Solve();
        for (var last = pieces.Length - 1; last >= 0; last = origins[last])
            lines.Add(Line(origins[last] + 1, last));
        lines.Reverse();
        return lines;
    }

    /// <summary>For each piece that ends a line, the piece that ends the best line before it; -1 for none.</summary>
    int[] Solve()
    {
        var costs = new double[pieces.Length];
        var origins = new int[pieces.Length];
        for (var last = 0; last < pieces.Length; last++)
        {
            if (!EndsLine(last))
                continue;
            (costs[last], origins[last]) = (double.PositiveInfinity, -1);
            for (var before = last - 1; before >= Math.Max(-1, last - MaxPieces); before--)
            {
                if (before >= 0 && !EndsLine(before))
                    continue;
                var (cost, tooLong) = Cost(before + 1, last);
                var total = cost + (before < 0 ? 0 : costs[before]);
                if (total < costs[last])
                    (costs[last], origins[last]) = (total, before);
                if (tooLong)
                    break;
            }
        }
        return origins;
    }

    bool EndsLine(int piece) => piece == pieces.Length - 1 || pieces[piece].Gap != Gap.None;

    (double Cost, bool TooLong) Cost(int first, int last)
    {
        var slack = width - Natural(first, last);
        var count = spaces[last] - spaces[first];
        if (slack < -LineBreaker.Tolerance)
        {
            return -slack > count * Shrink
                ? (CostOfMisfit * (1 - slack), true)
                : (Demerits(-slack / (count * Shrink), last), false);
        }
        if (last == pieces.Length - 1)
            return (width - slack < ShortEnd && first > 0 ? CostOfShortEnd : 0, false);
        return count > 0
            ? (Demerits(slack / (count * Grow), last), false)
            : (CostOfMisfit * (1 + (slack / width)), false);
    }

    double Demerits(double ratio, int last)
    {
        var badness = 1 + (100 * ratio * ratio * ratio);
        return (badness * badness) + (pieces[last].Gap == Gap.Break ? CostOfDash : 0);
    }

    double Natural(int first, int last) => starts[last] - starts[first] + pieces[last].Width;

    Line Line(int first, int last)
    {
        var natural = Natural(first, last);
        var slack = width - natural;
        var count = stretches[last] - stretches[first] + pieces[last].Stretches;
        var isUneven =
            count == 0
            || (slack > 0 && last == pieces.Length - 1)
            || slack > (spaces[last] - spaces[first]) * MaxGrowth;
        return new(new(pieces, first, last - first + 1), natural, isUneven ? 0 : slack / count);
    }
}
