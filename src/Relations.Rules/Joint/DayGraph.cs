namespace Relations.Rules;

/// <summary>An order between two points: the first is not after the second.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The second.</param>
/// <param name="IsWithinDate">Whether both are of one date, so that it counts for nothing in a conflict.</param>
readonly record struct ConstraintEdge(int From, int To, bool IsWithinDate = false);

/// <summary>
/// Points on the line of days, each with bounds or without, and orders between them: a system of difference constraints
/// whose differences are all zero. So a bound holds for every point that an order leads to, and no more follows.
/// </summary>
sealed class DayGraph
{
    readonly long?[] lower;
    readonly long?[] upper;
    readonly ConstraintEdge[] edges;
    readonly bool[] dropped;
    readonly ConstraintIndex leaving;
    readonly ConstraintIndex entering;

    /// <param name="lower">The first day on which each point may be, inclusive; null for any.</param>
    /// <param name="upper">The last day, inclusive; null for any.</param>
    /// <param name="edges">The orders.</param>
    public DayGraph(long?[] lower, long?[] upper, ConstraintEdge[] edges)
    {
        (this.lower, this.upper, this.edges) = (lower, upper, edges);
        dropped = new bool[edges.Length];
        leaving = new(lower.Length, edges, static edge => edge.From);
        entering = new(lower.Length, edges, static edge => edge.To);
    }

    /// <summary>How many points there are; they are numbered from 0.</summary>
    public int Points => lower.Length;

    public IReadOnlyList<ConstraintEdge> Edges => edges;

    public long? LowerOf(int point) => lower[point];

    public long? UpperOf(int point) => upper[point];

    public ReadOnlySpan<int> Leaving(int point) => leaving[point];

    public ReadOnlySpan<int> Entering(int point) => entering[point];

    public bool IsDropped(int edge) => dropped[edge];

    /// <summary>Takes an order out of the system.</summary>
    public void Drop(int edge) => dropped[edge] = true;

    /// <summary>What the orders make of the lower bounds.</summary>
    public ImpliedBounds Lowest() => Spread(forward: true);

    /// <summary>What the orders make of the upper bounds.</summary>
    public ImpliedBounds Highest() => Spread(forward: false);

    // The tightest bound reaches all that it can; what it has reached, no other can tighten.
    ImpliedBounds Spread(bool forward)
    {
        var implied = new ImpliedBounds(Points);
        var own = forward ? lower : upper;
        var roots = Enumerable.Range(0, Points).Where(point => own[point] is not null);
        Queue<int> queue = [];
        foreach (var root in forward ? roots.OrderByDescending(at => own[at]) : roots.OrderBy(at => own[at]))
        {
            if (implied.Bound[root] is not null)
            {
                continue;
            }

            implied.Reach(root, own[root]!.Value, -1);
            queue.Enqueue(root);
            while (queue.TryDequeue(out var point))
            {
                foreach (var edge in forward ? leaving[point] : entering[point])
                {
                    var next = forward ? edges[edge].To : edges[edge].From;
                    if (!dropped[edge] && implied.Bound[next] is null)
                    {
                        implied.Reach(next, own[root]!.Value, edge);
                        queue.Enqueue(next);
                    }
                }
            }
        }

        return implied;
    }
}

/// <summary>The bound of each point that the orders imply, and the order that it came by.</summary>
sealed class ImpliedBounds(int points)
{
    public long?[] Bound { get; } = new long?[points];

    /// <summary>The order by which the bound came; -1 where it is the point's own or there is none.</summary>
    public int[] By { get; } = [.. Enumerable.Repeat(-1, points)];

    public void Reach(int point, long bound, int by) => (Bound[point], By[point]) = (bound, by);
}

/// <summary>The orders that touch each point at one side.</summary>
sealed class ConstraintIndex
{
    readonly int[] starts;
    readonly int[] order;

    public ConstraintIndex(int points, ConstraintEdge[] edges, Func<ConstraintEdge, int> side)
    {
        starts = new int[points + 1];
        foreach (var edge in edges)
        {
            starts[side(edge) + 1]++;
        }

        for (var point = 0; point < points; point++)
        {
            starts[point + 1] += starts[point];
        }

        order = new int[edges.Length];
        var next = starts[..points];
        for (var edge = 0; edge < edges.Length; edge++)
        {
            order[next[side(edges[edge])]++] = edge;
        }
    }

    public ReadOnlySpan<int> this[int point] => order.AsSpan(starts[point], starts[point + 1] - starts[point]);
}
