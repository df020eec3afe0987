namespace Relations.Rules;

/// <summary>
/// Finds the smallest sets of bounds and orders that cannot all hold: a lower bound, orders that lead from it, and an
/// upper bound before it. Without any one member the rest could hold.
/// </summary>
static class ConflictSearch
{
    // Enough for the smallest of all in any dossier of this world; past it, the smallest found so far.
    const long MaxSteps = 20_000_000;

    /// <summary>
    /// The conflicts, each as the orders of its chain from the lower bound to the upper. The orders of a conflict found are
    /// taken out of the system before the next is looked for, so that in the end what is left can hold.
    /// </summary>
    public static IEnumerable<IReadOnlyList<int>> Settle(DayGraph graph)
    {
        // With an order less no point comes into conflict that was in none, so that ever less is left to look at.
        var parts = new Queue<GraphPart>(GraphPart.Whole(graph).ConflictingParts());
        while (parts.TryDequeue(out var part))
        {
            var chain = Smallest(part.Graph);
            yield return [.. chain.Select(edge => part.EdgeIds[edge])];
            var orders = chain.Where(edge => !part.Graph.Edges[edge].IsWithinDate).ToList();
            foreach (var edge in orders)
            {
                part.Graph.Drop(edge);
                graph.Drop(part.EdgeIds[edge]);
            }

            foreach (var rest in orders.Count == 0 ? [] : part.ConflictingParts())
            {
                parts.Enqueue(rest);
            }
        }
    }

    static IReadOnlyList<int> Smallest(DayGraph graph)
    {
        var search = new BackwardSearch(graph);
        (IReadOnlyList<int> Chain, int Weight) best = ([], int.MaxValue);
        foreach (var last in Enumerable.Range(0, graph.Points).Where(point => graph.UpperOf(point) is not null))
        {
            if (search.ChainTo(last, best.Weight) is { } found && found.Weight < best.Weight)
            {
                best = found;
            }

            if (search.Steps > MaxSteps)
            {
                break;
            }
        }

        return best.Chain;
    }

    // Orders within a date weigh nothing, all others one; so those reached first are nearest.
    sealed class BackwardSearch(DayGraph graph)
    {
        public long Steps { get; private set; }

        public (IReadOnlyList<int> Chain, int Weight)? ChainTo(int last, int below)
        {
            var limit = graph.UpperOf(last)!.Value;
            Dictionary<int, (int Weight, int Edge)> reached = new() { [last] = (0, -1) };
            LinkedList<(int Point, int Weight)> queue = new([(last, 0)]);
            while (queue.First is { Value: var (point, weight) } first)
            {
                queue.RemoveFirst();
                if (weight >= below)
                {
                    return null;
                }

                if (reached[point].Weight < weight)
                {
                    continue;
                }

                if (graph.LowerOf(point) > limit)
                {
                    return (Chain(reached, point, last), weight);
                }

                Step(point, weight, reached, queue);
            }

            return null;
        }

        void Step(int point, int weight, Dictionary<int, (int Weight, int Edge)> reached, LinkedList<(int, int)> queue)
        {
            foreach (var edge in graph.Entering(point))
            {
                Steps++;
                var (from, _, isWithinDate) = graph.Edges[edge];
                var total = weight + (isWithinDate ? 0 : 1);
                if (graph.IsDropped(edge) || (reached.TryGetValue(from, out var known) && known.Weight <= total))
                {
                    continue;
                }

                reached[from] = (total, edge);
                if (isWithinDate)
                {
                    queue.AddFirst((from, total));
                }
                else
                {
                    queue.AddLast((from, total));
                }
            }
        }

        List<int> Chain(Dictionary<int, (int Weight, int Edge)> reached, int first, int last)
        {
            List<int> chain = [];
            for (var at = first; at != last; at = graph.Edges[reached[at].Edge].To)
            {
                chain.Add(reached[at].Edge);
            }

            return chain;
        }
    }
}
