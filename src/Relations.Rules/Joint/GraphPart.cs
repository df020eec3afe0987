namespace Relations.Rules;

/// <summary>Some points of a graph and the orders among them, as a graph of its own.</summary>
/// <param name="Graph">The points and orders, numbered anew.</param>
/// <param name="EdgeIds">The number of each order in the whole.</param>
sealed record GraphPart(DayGraph Graph, int[] EdgeIds)
{
    /// <summary>All of a graph.</summary>
    public static GraphPart Whole(DayGraph graph) => new(graph, [.. Enumerable.Range(0, graph.Edges.Count)]);

    /// <summary>The points that have no day left, each part with those that orders link it to.</summary>
    public IEnumerable<GraphPart> ConflictingParts()
    {
        var (lowest, highest) = (Graph.Lowest().Bound, Graph.Highest().Bound);
        var number = new int[Graph.Points];
        Array.Fill(number, -1);
        for (var point = 0; point < number.Length; point++)
        {
            if (IsConflicting(point) && number[point] < 0)
            {
                yield return Part(Linked(point));
            }
        }

        bool IsConflicting(int point) => lowest[point] > highest[point];

        List<int> Linked(int first)
        {
            List<int> points = [first];
            number[first] = 0;
            for (var at = 0; at < points.Count; at++)
            {
                foreach (var next in Neighbours(points[at]))
                {
                    if (IsConflicting(next) && number[next] < 0)
                    {
                        number[next] = points.Count;
                        points.Add(next);
                    }
                }
            }

            return points;
        }

        GraphPart Part(List<int> points)
        {
            List<ConstraintEdge> edges = [];
            List<int> ids = [];
            foreach (var edge in points.SelectMany(point => Graph.Leaving(point).ToArray()))
            {
                var (from, to, isWithinDate) = Graph.Edges[edge];
                if (!Graph.IsDropped(edge) && IsConflicting(to))
                {
                    edges.Add(new(number[from], number[to], isWithinDate));
                    ids.Add(EdgeIds[edge]);
                }
            }

            return new(new([.. points.Select(Graph.LowerOf)], [.. points.Select(Graph.UpperOf)], [.. edges]), [.. ids]);
        }
    }

    IEnumerable<int> Neighbours(int point) =>
        [
            .. Graph
                .Leaving(point)
                .ToArray()
                .Where(edge => !Graph.IsDropped(edge))
                .Select(edge => Graph.Edges[edge].To),
            .. Graph
                .Entering(point)
                .ToArray()
                .Where(edge => !Graph.IsDropped(edge))
                .Select(edge => Graph.Edges[edge].From),
        ];
}
