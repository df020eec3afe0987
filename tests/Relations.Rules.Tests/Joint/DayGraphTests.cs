using System.Diagnostics;
using CsCheck;

namespace Relations.Rules.Tests;

/// <summary>The system of orders, against trying every choice of days in small worlds.</summary>
public sealed class DayGraphTests
{
    const int Days = 8;

    sealed record World(long?[] Lower, long?[] Upper, ConstraintEdge[] Arcs)
    {
        public DayGraph Graph => new(Lower, Upper, Arcs);

        public override string ToString() =>
            $"[{string.Join(' ', Lower.Zip(Upper, (a, b) => $"{a}..{b}"))}] {string.Join(' ', Arcs.Select(arc => $"{arc.From}<={arc.To}"))}";
    }

    static readonly Gen<World> Worlds =
        from points in Gen.Int[1, 5]
        from lower in Bounds(points)
        from upper in Bounds(points)
        from arcs in Gen.Select(
            Gen.Int[0, points - 1],
            Gen.Int[0, points - 1],
            (a, b) => new ConstraintEdge(a, b)
        ).Array[0, 7]
        select new World(lower, upper, arcs);

    [Fact]
    public void A_system_is_in_conflict_exactly_when_no_choice_of_days_keeps_it() =>
        Worlds.Sample(
            world => Assert.Equal(Solutions(world).Count == 0, ConflictSearch.Settle(world.Graph).Any()),
            iter: 3000
        );

    [Fact]
    public void Implied_bounds_are_the_first_and_last_day_of_all_solutions() =>
        Worlds.Sample(
            world =>
            {
                var solutions = Solutions(world);
                if (solutions.Count == 0)
                {
                    return;
                }

                var (lowest, highest) = (world.Graph.Lowest().Bound, world.Graph.Highest().Bound);
                for (var point = 0; point < world.Lower.Length; point++)
                {
                    Assert.Equal(solutions.Min(days => days[point]), lowest[point] ?? 0);
                    Assert.Equal(solutions.Max(days => days[point]), highest[point] ?? Days - 1);
                }
            },
            iter: 3000
        );

    [Fact]
    public void A_conflict_cannot_hold_would_hold_without_any_member_and_none_is_smaller() =>
        Worlds.Sample(
            world =>
            {
                if (ConflictSearch.Settle(world.Graph).FirstOrDefault() is not { } chain)
                {
                    return;
                }

                var arcs = chain.Select(arc => world.Arcs[arc]).ToArray();
                var ends = chain.Count == 0 ? default : (First: arcs[0].From, Last: arcs[^1].To);
                if (chain.Count == 0)
                {
                    Assert.Contains(world.Lower.Zip(world.Upper), pair => pair.First > pair.Second);
                    return;
                }

                var members = Only(world, arcs, ends.First, ends.Last);
                Assert.Empty(Solutions(members));
                Assert.All(
                    arcs,
                    arc => Assert.NotEmpty(Solutions(members with { Arcs = [.. arcs.Where(other => other != arc)] }))
                );
                Assert.Equal(MinArcs(world), ConflictSearch.Settle(world.Graph).Min(found => found.Count));
            },
            iter: 150
        );

    [Fact]
    public void What_is_left_when_conflicts_are_settled_can_hold() =>
        Worlds.Sample(
            world =>
            {
                if (world.Lower.Zip(world.Upper).Any(pair => pair.First > pair.Second))
                {
                    return;
                }

                var graph = world.Graph;
                _ = ConflictSearch.Settle(graph).Count();
                Assert.DoesNotContain(true, graph.Lowest().Bound.Zip(graph.Highest().Bound, (a, b) => a > b));
            },
            iter: 3000
        );

    [Fact]
    public void Two_hundred_thousand_points_take_no_time()
    {
        const int points = 200_000;
        var random = new Random(7);
        var lower = new long?[points];
        var upper = new long?[points];
        for (var point = 0; point < points; point += 3)
        {
            lower[point] = point + random.Next(60);
            upper[point] = lower[point] + random.Next(60);
        }

        ConstraintEdge[] arcs =
        [
            .. Enumerable
                .Range(0, 2 * points)
                .Select(_ => random.Next(points - 200))
                .Select(from => new ConstraintEdge(from, from + random.Next(200))),
            new(points - 1, 0),
        ];
        var watch = Stopwatch.StartNew();
        var conflicts = ConflictSearch.Settle(new(lower, upper, arcs)).Count();
        Assert.True(conflicts > 0);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    static Gen<long?[]> Bounds(int points) =>
        Gen.Int[-4, Days - 1].Select(day => day < 0 ? (long?)null : day).Array[points];

    // Only those bounds and orders, in a world that has all points.
    static World Only(World world, ConstraintEdge[] arcs, int first, int last) =>
        new(
            [.. world.Lower.Select((day, at) => at == first ? day : null)],
            [.. world.Upper.Select((day, at) => at == last ? day : null)],
            arcs
        );

    static int MinArcs(World world)
    {
        for (var size = 0; size <= world.Arcs.Length; size++)
        {
            for (var mask = 0; mask < 1 << world.Arcs.Length; mask++)
            {
                var some = world with { Arcs = [.. world.Arcs.Where((_, i) => (mask & (1 << i)) != 0)] };
                if (some.Arcs.Length == size && Solutions(some).Count == 0)
                {
                    return size;
                }
            }
        }

        return int.MaxValue;
    }

    static List<int[]> Solutions(World world)
    {
        List<int[]> found = [];
        var days = new int[world.Lower.Length];
        Try(0);
        return found;

        void Try(int point)
        {
            if (point == days.Length)
            {
                found.Add([.. days]);
                return;
            }

            for (var day = 0; day < Days; day++)
            {
                days[point] = day;
                var isAllowed = !(day < world.Lower[point]) && !(day > world.Upper[point]);
                if (
                    isAllowed
                    && world.Arcs.All(arc => Math.Max(arc.From, arc.To) != point || days[arc.From] <= days[arc.To])
                )
                {
                    Try(point + 1);
                }
            }
        }
    }
}
