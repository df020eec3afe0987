namespace Relations.Briefings;

/// <summary>How years of an axis are drawn.</summary>
enum StretchKind
{
    /// <summary>Each as wide as any other.</summary>
    Full,

    /// <summary>A sixth as wide.</summary>
    Squeezed,

    /// <summary>Not at all: a gap stands for them.</summary>
    Break,
}

/// <summary>Years that are drawn alike.</summary>
sealed record Stretch(int First, int Last, StretchKind Kind)
{
    public double Left { get; init; }

    public double Right { get; init; }

    public int Count => Last - First + 1;
}

/// <summary>
/// An axis of years on one scale. Years of which nothing is dated are left out, or squeezed where a bar begins or ends in them.
/// </summary>
sealed class BrokenAxis
{
    public const double BreakWidth = 12;
    const double Squeeze = 6;
    const double LeastRun = 4;
    const double PartOfYears = 0.05;
    const int ShortSpan = 3;

    readonly Stretch[] stretches;

    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    /// <param name="points">How many points may lie in each year; years without any may be missing.</param>
    /// <param name="edges">The years in which bars begin or end.</param>
    /// <param name="left">Where it begins.</param>
    /// <param name="right">Where it ends.</param>
    public BrokenAxis(
        int first,
        int last,
        IReadOnlyDictionary<int, int> points,
        IReadOnlySet<int> edges,
        double left,
        double right
    )
    {
        var kinds = Shortened([.. Runs(first, last, points, edges)], points);
        var breaks = kinds.Count(one => one.Kind == StretchKind.Break);
        var full = kinds.Where(one => one.Kind == StretchKind.Full).Sum(one => one.Count);
        var squeezed = kinds.Where(one => one.Kind == StretchKind.Squeezed).Sum(one => one.Count);
        Unit = (right - left - (breaks * BreakWidth)) / Math.Max(1 / Squeeze, full + (squeezed / Squeeze));
        stretches = [.. Placed(kinds, left)];
    }

    /// <summary>The width of a year that is drawn in full.</summary>
    public double Unit { get; }

    public IReadOnlyList<Stretch> Stretches => stretches;

    public double Left => stretches[0].Left;

    public double Right => stretches[^1].Right;

    public IEnumerable<Stretch> Breaks => stretches.Where(one => one.Kind == StretchKind.Break);

    /// <summary>Where a day begins; a day before or after the axis lies at its end.</summary>
    public double Of(EdtfDay day)
    {
        if (day.Year < stretches[0].First)
        {
            return Left;
        }

        foreach (var stretch in stretches)
        {
            if (day.Year <= stretch.Last)
            {
                var days = day.DaysSince(EdtfDay.FirstOf(stretch.First));
                var all = EdtfDay.LastOf(stretch.Last).DaysSince(EdtfDay.FirstOf(stretch.First)) + 1;
                return stretch.Kind == StretchKind.Break
                    ? (stretch.Left + stretch.Right) / 2
                    : stretch.Left + ((stretch.Right - stretch.Left) * days / all);
            }
        }

        return Right;
    }

    /// <summary>Where a spot lies: the day, or the middle of the span.</summary>
    public double Of(Spot spot) => spot.IsDay ? Of(spot.From) : (Of(spot.From) + Of(spot.To.AddDays(1))) / 2;

    /// <summary>The runs of years, each busy or not, and how they are drawn.</summary>
    static IEnumerable<Stretch> Runs(int first, int last, IReadOnlyDictionary<int, int> points, IReadOnlySet<int> edges)
    {
        var least = Math.Max(LeastRun, (last - first + 1) * PartOfYears);
        var from = first;
        for (var year = first; year <= last; )
        {
            var end = year;
            while (end <= last && !points.ContainsKey(end))
            {
                end++;
            }

            if (end - year >= least)
            {
                if (year > from)
                {
                    yield return new(from, year - 1, StretchKind.Full);
                }

                var hasEdge = Enumerable.Range(year, end - year).Any(edges.Contains);
                yield return new(year, end - 1, hasEdge ? StretchKind.Squeezed : StretchKind.Break);
                from = end;
            }

            year = Math.Max(end, year + 1);
        }

        if (from <= last)
        {
            yield return new(from, last, StretchKind.Full);
        }
    }

    // A few points between long spans of little would make the scale of all that follows small.
    static List<Stretch> Shortened(List<Stretch> runs, IReadOnlyDictionary<int, int> points)
    {
        bool IsSqueezed(int at) => at < 0 || at >= runs.Count || runs[at].Kind == StretchKind.Squeezed;
        List<Stretch> shortened = [];
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            var count = Enumerable.Range(run.First, run.Count).Sum(year => points.GetValueOrDefault(year));
            var isLost =
                run.Kind == StretchKind.Full
                && runs.Count > 1
                && run.Count <= ShortSpan
                && count <= ShortSpan
                && IsSqueezed(i - 1)
                && IsSqueezed(i + 1);
            var kind = isLost && i < runs.Count - 1 ? StretchKind.Squeezed : run.Kind;
            if (shortened.Count > 0 && shortened[^1].Kind == kind && kind == StretchKind.Squeezed)
            {
                shortened[^1] = shortened[^1] with { Last = run.Last };
            }
            else
            {
                shortened.Add(run with { Kind = kind });
            }
        }

        return shortened;
    }

    IEnumerable<Stretch> Placed(List<Stretch> kinds, double left)
    {
        foreach (var one in kinds)
        {
            var width = one.Kind switch
            {
                StretchKind.Break => BreakWidth,
                StretchKind.Squeezed => one.Count * Unit / Squeeze,
                _ => one.Count * Unit,
            };
            yield return one with
            {
                Left = left,
                Right = left + width,
            };
            left += width;
        }
    }
}
