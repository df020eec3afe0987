using Relations.Documents;

namespace Relations.Briefings;

/// <summary>
/// Draws dates on a row: a diamond for a known day, a bracket for some day within a span, a bar for what lasted, an arrow
/// where it goes on, a question mark where an end is not known, and all of it hollow and dashed where it is not certain.
/// </summary>
/// <param name="axis">The years.</param>
/// <param name="middle">The middle of the row.</param>
/// <param name="tone">The colour.</param>
sealed class LanePen(TimeAxis axis, double middle, Tone tone)
{
    const double Half = 3.6;
    const double Thin = 2.6;
    const double Narrowest = 5;
    const double Stub = 16;

    public IEnumerable<Mark> Draw(LaneTime time)
    {
        var bounds = time.Value.Bounds;
        return !time.Days.All(axis.Holds) ? []
            : time.Value is EdtfInterval or EdtfSet && !IsOneDay(bounds) ? Span(bounds, time.IsDoubtful)
            : bounds.EarliestStart is not { } first || bounds.LatestEnd is not { } last ? []
            : first == last ? Diamond(axis.Of(first), time.IsDoubtful)
            : Bracket(axis.Of(first), axis.Of(last.AddDays(1)), time.IsDoubtful);
    }

    // A set of which one is meant is one day that is not known.
    static bool IsOneDay(EdtfBounds bounds) =>
        bounds.EarliestStart is not null
        && bounds.EarliestStart == bounds.EarliestEnd
        && bounds.LatestStart is not null
        && bounds.LatestStart == bounds.LatestEnd;

    IEnumerable<Mark> Diamond(double x, bool isDoubtful) =>
        isDoubtful
            ?
            [
                new LineMark(x - (2.5 * Half), middle, x + (2.5 * Half), middle, tone, Dashed: true),
                new AreaMark(Corners(x), Tone.Ground),
                .. Outline(Corners(x), false),
            ]
            : [new AreaMark(Corners(x), tone)];

    (double X, double Y)[] Corners(double x) =>
        [(x - Half, middle), (x, middle - Half), (x + Half, middle), (x, middle + Half)];

    IEnumerable<Mark> Bracket(double from, double to, bool isDoubtful)
    {
        (from, to) = Widened(from, to);
        return
        [
            new AreaMark(Box(from, to), Tone.Ground),
            new LineMark(from, middle, to, middle, tone, isDoubtful),
            new LineMark(from, middle - Half, from, middle + Half, tone),
            new LineMark(to, middle - Half, to, middle + Half, tone),
        ];
    }

    IEnumerable<Mark> Span(EdtfBounds bounds, bool isDoubtful)
    {
        // What is certain reaches from the last possible start to the first possible end.
        var from = bounds.LatestStart is { } start ? axis.Of(start) : (double?)null;
        var to =
            bounds.End == EdtfEnd.Open ? axis.Right
            : bounds.EarliestEnd is { } end ? axis.Of(end.AddDays(1))
            : (double?)null;
        if (bounds.Start == EdtfEnd.Open)
        {
            from = axis.Left;
        }

        List<Mark> marks = [];
        if (from is { } left && to is { } right && left <= right)
        {
            marks.AddRange(Bar(left, right, isDoubtful));
        }

        if (bounds.EarliestStart is { } early && bounds.LatestStart is { } late && early < late)
        {
            marks.AddRange(Bracket(axis.Of(early), axis.Of(late.AddDays(1)), isDoubtful));
        }

        if (bounds.EarliestEnd is { } soon && bounds.LatestEnd is { } last && soon < last)
        {
            marks.AddRange(Bracket(axis.Of(soon), axis.Of(last.AddDays(1)), isDoubtful));
        }

        return [.. marks, .. Ends(bounds, from, to)];
    }

    IEnumerable<Mark> Ends(EdtfBounds bounds, double? from, double? to)
    {
        if (bounds.End == EdtfEnd.Open)
        {
            yield return Arrow(axis.Right, 1);
        }

        if (bounds.Start == EdtfEnd.Open)
        {
            yield return Arrow(axis.Left, -1);
        }

        if (bounds.Start == EdtfEnd.Unknown && to is { } end)
        {
            yield return new LineMark(end - Stub, middle, end, middle, tone, Dashed: true);
            yield return new LineMark(end, middle - Half, end, middle + Half, tone);
            yield return new LabelMark(end - Stub - 2, middle + 2.8, "?", 8, LabelAlign.End);
        }

        if (bounds.End == EdtfEnd.Unknown && from is { } start)
        {
            yield return new LineMark(start, middle, start + Stub, middle, tone, Dashed: true);
            yield return new LineMark(start, middle - Half, start, middle + Half, tone);
            yield return new LabelMark(start + Stub + 2, middle + 2.8, "?", 8);
        }
    }

    IEnumerable<Mark> Bar(double from, double to, bool isDoubtful)
    {
        (from, to) = Widened(from, to);
        return isDoubtful
            ? [new AreaMark(Box(from, to), Tone.Ground), .. Outline(Box(from, to), true)]
            : [new AreaMark(Box(from, to), tone)];
    }

    (double X, double Y)[] Box(double from, double to) =>
        [(from, middle - Thin), (to, middle - Thin), (to, middle + Thin), (from, middle + Thin)];

    AreaMark Arrow(double x, int way) =>
        new([(x, middle - Half - 1), (x + (way * 2 * Half), middle), (x, middle + Half + 1)], tone);

    IEnumerable<Mark> Outline((double X, double Y)[] corners, bool isDashed) =>
        corners
            .Zip(corners.Skip(1).Append(corners[0]))
            .Select(side => new LineMark(side.First.X, side.First.Y, side.Second.X, side.Second.Y, tone, isDashed));

    static (double From, double To) Widened(double from, double to) =>
        to - from >= Narrowest ? (from, to) : ((from + to - Narrowest) / 2, (from + to + Narrowest) / 2);
}
