using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A step of a chain: an order, and the rule that demands it.</summary>
sealed record JointStep(JointDate Earlier, JointDate Later, Rule Rule, Order Order)
{
    public Side EarlierSide => Order.EarlierSide;

    public Side LaterSide => Order.LaterSide;

    /// <summary>The last day that one of the two dates names; null where neither is on record.</summary>
    public EdtfDay? LastDay => Later.Dated.Date?.Bounds?.Latest ?? Earlier.Dated.Date?.Bounds?.Latest;
}

/// <summary>
/// All orders that rules demand among the dates of a dossier, as one system, without those that are broken by two dates
/// alone or by a set of dates that cannot all be.
/// </summary>
sealed class JointSystem
{
    static readonly object Shared = new();

    readonly JointDates dates = new();
    readonly List<RuledOrder> orders = [];
    readonly DayGraph graph;
    readonly HashSet<(int, int, Rule)> brokenPairs = [];

    JointSystem(Inspection found)
    {
        List<Arc> arcs = [];
        HashSet<(int, int)> known = [];
        foreach (var ruled in RuledOrders.Of(found))
        {
            if (
                dates.Of(ruled.Order.Earlier) is { } earlier
                && dates.Of(ruled.Order.Later) is { } later
                && !ReferenceEquals(earlier, later)
                && known.Add((earlier.At(ruled.Order.EarlierSide), later.At(ruled.Order.LaterSide)))
            )
            {
                arcs.Add(new(earlier.At(ruled.Order.EarlierSide), later.At(ruled.Order.LaterSide)));
                orders.Add(ruled);
            }
        }

        arcs.AddRange(
            dates.All.Where(date => date.Start != date.End).Select(date => new Arc(date.Start, date.End, true))
        );
        graph = new(dates.Lower, dates.Upper, [.. arcs]);
        DropBrokenPairs();
        Conflicts =
        [
            .. ConflictSearch
                .Settle(graph)
                .Select(chain => chain.Select(Step).OfType<JointStep>().ToList())
                .Where(steps => steps.Count > 1 && !RepeatsPair(steps)),
        ];
    }

    /// <summary>The smallest sets of orders, two at least, that no days satisfy; none shares an order with another.</summary>
    public IReadOnlyList<IReadOnlyList<JointStep>> Conflicts { get; }

    /// <summary>The dates that an order is demanded of.</summary>
    public IReadOnlyList<JointDate> Dates => dates.All;

    /// <summary>The system of a dossier, made once.</summary>
    public static JointSystem Of(Inspection found) => found.Shared(Shared, () => new JointSystem(found));

    /// <summary>The system of a dossier that is not being checked.</summary>
    public static JointSystem Of(Dossier dossier) =>
        new(
            new(
                Catalogue.Find("DAT011")!,
                new(dossier, dossier.Header.AsOf, new(dossier.Header, CheckOptions.Default), []),
                null,
                static _ => { }
            )
        );

    /// <summary>The days that the orders and all bounds leave, and for each side of a date the chain that proves its bound.</summary>
    public JointBounds Bounds() => new(this, graph.Lowest(), graph.Highest());

    /// <summary>The bounds of a point that the date itself gives.</summary>
    public (long? Lower, long? Upper) Own(int point) => (graph.LowerOf(point), graph.UpperOf(point));

    /// <summary>An order of the graph as a step; null for one within a date.</summary>
    public JointStep? Step(int arc)
    {
        var (from, to, isWithinDate) = graph.Arcs[arc];
        return isWithinDate ? null : new(dates.ByPoint[from], dates.ByPoint[to], orders[arc].Rule, orders[arc].Order);
    }

    /// <summary>The points that an order leads from and to.</summary>
    public Arc ArcAt(int arc) => graph.Arcs[arc];

    // What two dates say against each other is for the rule that demands their order.
    void DropBrokenPairs()
    {
        for (var arc = 0; arc < orders.Count; arc++)
        {
            var (from, to) = (dates.ByPoint[graph.Arcs[arc].From], dates.ByPoint[graph.Arcs[arc].To]);
            var first = orders[arc].Order.EarlierSide == Side.End ? Later(from) : graph.LowerOf(from.Start);
            var last = orders[arc].Order.LaterSide == Side.Start ? Earlier(to) : graph.UpperOf(to.End);
            if (first > last)
            {
                graph.Drop(arc);
                brokenPairs.Add((from.Start, to.Start, orders[arc].Rule));
            }
        }
    }

    // What leads from one of two such dates to the other by a missing one says no more than they do.
    bool RepeatsPair(List<JointStep> steps) =>
        steps.SkipLast(1).All(step => step.Later.Dated.Date is null)
        && steps.Exists(step => brokenPairs.Contains((steps[0].Earlier.Start, steps[^1].Later.Start, step.Rule)));

    long? Later(JointDate date) => Max(graph.LowerOf(date.Start), graph.LowerOf(date.End));

    long? Earlier(JointDate date) => -Max(-graph.UpperOf(date.Start), -graph.UpperOf(date.End));

    static long? Max(long? a, long? b) => a is null || b > a ? b : a;
}
