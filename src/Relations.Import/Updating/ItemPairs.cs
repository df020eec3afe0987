namespace Relations.Import;

/// <summary>
/// Finds which items of two lists are the same item: first those that say the same, then those that agree in what an item is known
/// by, and at last, where equally many are left, by their order.
/// </summary>
static class ItemPairs
{
    /// <summary>For each item of the first list, its place in the second; -1 where it is not there.</summary>
    /// <param name="one">The first list.</param>
    /// <param name="other">The second list.</param>
    /// <param name="kind">What the items are; null where that is not known.</param>
    public static int[] Of(IReadOnlyList<SyntaxNode> one, IReadOnlyList<SyntaxNode> other, FieldKind? kind)
    {
        var pairs = new int[one.Count];
        Array.Fill(pairs, -1);
        var taken = new bool[other.Count];
        Match(one, other, pairs, taken, SyntaxComparison.TextOf);
        if (one.Any(IsObject) && other.Any(IsObject))
        {
            Match(one, other, pairs, taken, node => KeyOf(node, kind));
            Match(one, other, pairs, taken, FirstOf);
            MatchRest(one, other, pairs, taken);
        }

        return pairs;
    }

    static bool IsObject(SyntaxNode node) => node.Kind == SyntaxKind.Map;

    static void Match(
        IReadOnlyList<SyntaxNode> one,
        IReadOnlyList<SyntaxNode> other,
        int[] pairs,
        bool[] taken,
        Func<SyntaxNode, string?> keyOf
    )
    {
        Dictionary<string, Queue<int>> places = new(StringComparer.Ordinal);
        for (var i = 0; i < other.Count; i++)
        {
            if (!taken[i] && keyOf(other[i]) is { } key)
            {
                (places.TryGetValue(key, out var queue) ? queue : places[key] = new()).Enqueue(i);
            }
        }

        for (var i = 0; i < one.Count && places.Count > 0; i++)
        {
            if (
                pairs[i] < 0
                && keyOf(one[i]) is { } key
                && places.TryGetValue(key, out var queue)
                && queue.TryDequeue(out var at)
            )
            {
                (pairs[i], taken[at]) = (at, true);
            }
        }
    }

    static void MatchRest(IReadOnlyList<SyntaxNode> one, IReadOnlyList<SyntaxNode> other, int[] pairs, bool[] taken)
    {
        List<int> left = [.. Enumerable.Range(0, one.Count).Where(i => pairs[i] < 0)];
        List<int> right = [.. Enumerable.Range(0, other.Count).Where(i => !taken[i])];
        if (left.Count == right.Count)
        {
            foreach (var (i, at) in left.Zip(right))
            {
                pairs[i] = at;
            }
        }
    }

    // What an item must say, and the words that it quotes.
    public static string? KeyOf(SyntaxNode node, FieldKind? kind)
    {
        if (kind is not PartKind { Shape: var shape })
        {
            return null;
        }

        var known = shape
            .Fields.Where(field => field.Name == "quote" || (field.Required && field.Kind is not EnumKind))
            .Select(field => node.Member(field.Name))
            .ToList();
        return known.Count == 0 || known.TrueForAll(value => value is null)
            ? null
            : string.Join(' ', known.Select(SyntaxComparison.TextOf));
    }

    static string? FirstOf(SyntaxNode node) =>
        node
            .Entries.Select(entry => (entry.Key?.Text, Said: SyntaxComparison.Said(entry.Value)))
            .FirstOrDefault(pair => pair.Said is not null)
            is ({ } name, { } said)
            ? name + SyntaxComparison.TextOf(said)
            : null;
}
