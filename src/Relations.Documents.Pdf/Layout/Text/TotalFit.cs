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
    const double MostGrowth = 4;

    const double CostOfDash = 2_500;
    const double CostOfShortEnd = 6_000;

    // More than any line can cost whose words fit.
    const double CostOfMisfit = 1e15;
    const double ShortEnd = 36;

    // No line has more pieces, unless they are of no width.
    const int MostPieces = 2_000;

    readonly TextFragment[] _pieces;
    readonly double _width;
    readonly double[] _starts;
    readonly double[] _spaces;
    readonly int[] _stretches;

    TotalFit(TextFragment[] pieces, double width)
    {
        (_pieces, _width) = (pieces, width);
        (_starts, _spaces, _stretches) = (
            new double[pieces.Length + 1],
            new double[pieces.Length + 1],
            new int[pieces.Length + 1]
        );
        for (var i = 0; i < pieces.Length; i++)
        {
            _starts[i + 1] = _starts[i] + pieces[i].Width + pieces[i].GapWidth;
            _spaces[i + 1] = _spaces[i] + pieces[i].GapWidth;
            _stretches[i + 1] = _stretches[i] + pieces[i].Stretches + (pieces[i].Gap == Gap.Space ? 1 : 0);
        }
    }

    internal static List<Line> Justified(TextFragment[] pieces, double width) =>
        pieces.Length == 0 ? [] : new TotalFit(pieces, width).Lines();

    List<Line> Lines()
    {
        List<Line> lines = [];
        var origins = Solve();
        for (var last = _pieces.Length - 1; last >= 0; last = origins[last])
            lines.Add(Line(origins[last] + 1, last));
        lines.Reverse();
        return lines;
    }

    /// <summary>For each piece that ends a line, the piece that ends the best line before it; -1 for none.</summary>
    int[] Solve()
    {
        var costs = new double[_pieces.Length];
        var origins = new int[_pieces.Length];
        for (var last = 0; last < _pieces.Length; last++)
        {
            if (!EndsLine(last))
                continue;
            (costs[last], origins[last]) = (double.PositiveInfinity, -1);
            for (var before = last - 1; before >= Math.Max(-1, last - MostPieces); before--)
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

    bool EndsLine(int piece) => piece == _pieces.Length - 1 || _pieces[piece].Gap != Gap.None;

    (double Cost, bool TooLong) Cost(int first, int last)
    {
        var slack = _width - Natural(first, last);
        var spaces = _spaces[last] - _spaces[first];
        if (slack < -LineBreaker.Tolerance)
        {
            return -slack > spaces * Shrink
                ? (CostOfMisfit * (1 - slack), true)
                : (Demerits(-slack / (spaces * Shrink), last), false);
        }
        if (last == _pieces.Length - 1)
            return (_width - slack < ShortEnd && first > 0 ? CostOfShortEnd : 0, false);
        return spaces > 0
            ? (Demerits(slack / (spaces * Grow), last), false)
            : (CostOfMisfit * (1 + (slack / _width)), false);
    }

    double Demerits(double ratio, int last)
    {
        var badness = 1 + (100 * ratio * ratio * ratio);
        return (badness * badness) + (_pieces[last].Gap == Gap.Break ? CostOfDash : 0);
    }

    double Natural(int first, int last) => _starts[last] - _starts[first] + _pieces[last].Width;

    Line Line(int first, int last)
    {
        var natural = Natural(first, last);
        var slack = _width - natural;
        var count = _stretches[last] - _stretches[first] + _pieces[last].Stretches;
        var isUneven =
            count == 0
            || (slack > 0 && last == _pieces.Length - 1)
            || slack > (_spaces[last] - _spaces[first]) * MostGrowth;
        return new(new(_pieces, first, last - first + 1), natural, isUneven ? 0 : slack / count);
    }
}
