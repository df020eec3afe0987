namespace Relations.Rules;

/// <summary>What the orders of a system make of the bounds of its dates.</summary>
sealed class JointBounds(DifferenceConstraints system, ImpliedBounds lowest, ImpliedBounds highest)
{
    /// <summary>The first day on which a point may be, as the orders leave it; null for any.</summary>
    public long? Lowest(int point) => lowest.Bound[point];

    /// <summary>The last day, likewise.</summary>
    public long? Highest(int point) => highest.Bound[point];

    /// <summary>Whether the orders tighten the lower bound that the point has by itself.</summary>
    public bool IsRaised(int point) => lowest.Bound[point] is { } bound && !(system.Own(point).Lower >= bound);

    /// <summary>Whether the orders tighten its upper bound.</summary>
    public bool IsLowered(int point) => highest.Bound[point] is { } bound && !(system.Own(point).Upper <= bound);

    /// <summary>The chain from the date that gives a lower bound to the point; empty where its own date gives it.</summary>
    public IReadOnlyList<JointStep> ProofOfLowest(int point)
    {
        List<JointStep> steps = [];
        for (var at = point; lowest.By[at] is >= 0 and var edge; at = system.EdgeAt(edge).From)
        {
            Add(steps, edge);
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>The chain from the point to the date that gives its upper bound.</summary>
    public IReadOnlyList<JointStep> ProofOfHighest(int point)
    {
        List<JointStep> steps = [];
        for (var at = point; highest.By[at] is >= 0 and var edge; at = system.EdgeAt(edge).To)
        {
            Add(steps, edge);
        }

        return steps;
    }

    void Add(List<JointStep> steps, int edge)
    {
        if (system.Step(edge) is { } step)
        {
            steps.Add(step);
        }
    }
}
