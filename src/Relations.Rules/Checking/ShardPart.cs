namespace Relations.Rules;

/// <summary>One of several parts of a dossier: as many neighbouring records of each collection as every other part has, or one more.</summary>
/// <param name="Number">The number of the part, from 1 on.</param>
/// <param name="Of">How many parts there are.</param>
public readonly record struct ShardPart(int Number, int Of)
{
    /// <summary>The records of a collection that belong to the part.</summary>
    /// <param name="count">How many records the collection has.</param>
    internal (int First, int Count) RangeOf(int count) =>
        (Edge(Number - 1, count), Edge(Number, count) - Edge(Number - 1, count));

    int Edge(int parts, int count) => (int)((long)count * parts / Of);
}
