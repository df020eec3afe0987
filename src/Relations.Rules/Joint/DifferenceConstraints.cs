using System.Runtime.InteropServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A step of a chain: an order, and the rule that demands it.</summary>
sealed record JointStep(JointDate Earlier, JointDate Later, Rule Rule, Precedence Order)
{
    public DateEnd EarlierSide => Order.EarlierSide;

    public DateEnd LaterSide => Order.LaterSide;

    /// <summary>The last day that one of the two dates names; null where neither is on record.</summary>
    public EdtfDay? LastDay => Later.Dated.Date?.Bounds?.Latest ?? Earlier.Dated.Date?.Bounds?.Latest;
}

/// <summary>
/// All orders that rules demand among the dates of a dossier, as one system, without those that are broken by two dates
/// alone or by a set of dates that cannot all be.
/// </summary>
sealed class DifferenceConstraints
{
    static readonly object Shared = new();

    readonly JointDates dates = new();
    readonly RuleContext context;
    readonly List<KeptOrder> orders = [];
    readonly Dictionary<int, RuledPrecedence> recalled = [];
    readonly DayGraph graph;
    readonly HashSet<(int, int, Rule)> brokenPairs = [];

    DifferenceConstraints(RuleContext context)
    {
        this.context = context;
        List<ConstraintEdge> edges = [];
        HashSet<(int, int)> known = [];
        var number = -1;
        foreach (var ruled in RuledPrecedences.Of(context))
        {
            number++;
            if (
                dates.Of(ruled.Order.Earlier) is { } earlier
                && dates.Of(ruled.Order.Later) is { } later
                && !ReferenceEquals(earlier, later)
                && known.Add((earlier.At(ruled.Order.EarlierSide), later.At(ruled.Order.LaterSide)))
            )
            {
                edges.Add(new(earlier.At(ruled.Order.EarlierSide), later.At(ruled.Order.LaterSide)));
                orders.Add(new(number, ruled.Rule, ruled.Order.EarlierSide, ruled.Order.LaterSide));
            }
        }

        edges.AddRange(dates.EdgesWithin);
        graph = new(dates.Lower, dates.Upper, [.. edges]);
        dates.Close();
        DropBrokenPairs();
        var chains = ConflictSearch.Settle(graph).ToList();
        Recall([.. chains.SelectMany(chain => chain)]);
        Conflicts =
        [
            .. chains
                .Select(chain => chain.Select(Step).OfType<JointStep>().ToList())
                .Where(steps => steps.Count > 1 && !RepeatsPair(steps)),
        ];
    }

    /// <summary>The smallest sets of orders, two at least, that no days satisfy; none shares an order with another.</summary>
    public IReadOnlyList<IReadOnlyList<JointStep>> Conflicts { get; }

    /// <summary>The dates that an order is demanded of.</summary>
    public IReadOnlyList<JointDate> Dates => dates.All;

    /// <summary>The system of a dossier, made once.</summary>
    public static DifferenceConstraints Of(RuleContext context) =>
        context.Shared(Shared, () => new DifferenceConstraints(context));

    /// <summary>The system of a dossier that is not being checked.</summary>
    public static DifferenceConstraints Of(Dossier dossier) =>
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
    public JointStep? Step(int edge)
    {
        var (from, to, isWithinDate) = graph.Edges[edge];
        if (isWithinDate)
        {
            return null;
        }

        if (!recalled.ContainsKey(edge))
        {
            Recall(null);
        }

        return new(dates.ByPoint[from], dates.ByPoint[to], recalled[edge].Rule, recalled[edge].Order);
    }

    // Of millions of orders few are ever asked for, so that they are demanded once more when they are.
    void Recall(HashSet<int>? edges)
    {
        if (edges is { Count: 0 })
        {
            return;
        }

        var (edge, number) = (0, -1);
        foreach (var ruled in RuledPrecedences.Of(context))
        {
            number++;
            if (edge < orders.Count && orders[edge].Number == number)
            {
                if (edges?.Contains(edge) != false)
                {
                    recalled[edge] = ruled;
                }

                edge++;
            }
        }
    }

    /// <summary>The points that an order leads from and to.</summary>
    public ConstraintEdge EdgeAt(int edge) => graph.Edges[edge];

    // What two dates say against each other is for the rule that demands their order.
    void DropBrokenPairs()
    {
        for (var edge = 0; edge < orders.Count; edge++)
        {
            var (from, to) = (dates.ByPoint[graph.Edges[edge].From], dates.ByPoint[graph.Edges[edge].To]);
            if (OwnOf(from).Forbids(orders[edge].EarlierSide, OwnOf(to), orders[edge].LaterSide))
            {
                graph.Drop(edge);
                brokenPairs.Add((from.Start, to.Start, orders[edge].Rule));
            }
        }
    }

    // What leads from one of two such dates to the other by a missing one says no more than they do.
    bool RepeatsPair(List<JointStep> steps) =>
        steps.SkipLast(1).All(step => step.Later.Dated.Date is null)
        && steps.Exists(step => brokenPairs.Contains((steps[0].Earlier.Start, steps[^1].Later.Start, step.Rule)));

    JointDateBounds OwnOf(JointDate date) =>
        new(
            graph.LowerOf(date.Start),
            graph.UpperOf(date.Start),
            graph.LowerOf(date.End),
            graph.UpperOf(date.End),
            date.Start != date.End
        );

    // Which of all orders it is, and what is looked at of each.
    [StructLayout(LayoutKind.Auto)]
    readonly record struct KeptOrder(int Number, Rule Rule, DateEnd EarlierSide, DateEnd LaterSide);
}
