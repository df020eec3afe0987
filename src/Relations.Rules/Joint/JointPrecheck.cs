namespace Relations.Rules;

/// <summary>
/// What the orders that rules demand make of the bounds of dates, without the orders themselves. Of very many records nearly all have
/// dates that are known to the day: such a date is a bound of the dates that it is ordered with, and nothing reaches others through
/// it, so that it needs neither a point nor an order. Where dates contradict each other, and where proofs are asked for,
/// <see cref="DifferenceConstraints"/> has the whole system.
/// </summary>
sealed class JointPrecheck
{
    static readonly object Shared = new();

    readonly JointDates dates = new();
    readonly List<ConstraintEdge> edges = [];

    // Bounds by dates that are known to the day.
    readonly Dictionary<int, long> raised = [];
    readonly Dictionary<int, long> lessened = [];

    // The days that dates on one day leave by themselves, and those that others leave them.
    readonly List<(long? Own, long? Left)> confined;

    JointPrecheck(RuleContext context)
    {
        foreach (var (order, _) in RuledPrecedences.Of(context))
        {
            Add(order);
        }

        edges.AddRange(dates.EdgesWithin);
        var (lower, upper) = (dates.Lower, dates.Upper);
        DayGraph graph = new(Raised(lower), Lessened(upper), [.. edges]);
        var (lowest, highest) = (graph.Lowest().Bound, graph.Highest().Bound);
        HasConflicts = Enumerable.Range(0, graph.Points).Any(point => lowest[point] > highest[point]);
        confined =
        [
            .. dates
                .All.Where(date => date.Start == date.End)
                .Select(date =>
                    (Own: upper[date.Start] - lower[date.Start], Left: highest[date.Start] - lowest[date.Start])
                )
                .Where(days => days.Left is not null && !(days.Own <= days.Left)),
        ];
        dates.Close();
        edges.Clear();
    }

    /// <summary>Whether no day is left for a date.</summary>
    public bool HasConflicts { get; }

    /// <summary>Whether a date on one day that leaves so many days or more is confined to fewer.</summary>
    public bool Confines(int days) => confined.Exists(one => !(one.Own < days) && one.Left < days);

    /// <summary>That of a dossier, made once.</summary>
    public static JointPrecheck Of(RuleContext context) => context.Shared(Shared, () => new JointPrecheck(context));

    // An order that two dates break by themselves is left out, as it is of the whole system.
    void Add(Precedence order)
    {
        if (
            dates.BoundsOf(order.Earlier) is not { } earlier
            || dates.BoundsOf(order.Later) is not { } later
            || earlier.Forbids(order.EarlierSide, later, order.LaterSide)
        )
        {
            return;
        }

        switch (earlier.Date?.At(order.EarlierSide), later.Date?.At(order.LaterSide))
        {
            case ({ } from, { } to) when !ReferenceEquals(earlier.Date, later.Date):
                edges.Add(new(from, to));
                break;
            case (null, { } point) when earlier.LowerOf(order.EarlierSide) is { } day:
                raised[point] = Math.Max(raised.GetValueOrDefault(point, day), day);
                break;
            case ({ } point, null) when later.UpperOf(order.LaterSide) is { } day:
                lessened[point] = Math.Min(lessened.GetValueOrDefault(point, day), day);
                break;
        }
    }

    long?[] Raised(long?[] own)
    {
        long?[] bounds = [.. own];
        foreach (var (point, day) in raised)
        {
            bounds[point] = bounds[point] >= day ? bounds[point] : day;
        }

        return bounds;
    }

    long?[] Lessened(long?[] own)
    {
        long?[] bounds = [.. own];
        foreach (var (point, day) in lessened)
        {
            bounds[point] = bounds[point] <= day ? bounds[point] : day;
        }

        return bounds;
    }
}
