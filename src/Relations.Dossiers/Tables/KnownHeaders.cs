namespace Relations.Dossiers;

/// <summary>What a column is for.</summary>
/// <param name="Leaf">Its field, by its place among the leaves; -1 for a key.</param>
/// <param name="Part">What it has to do with the field.</param>
/// <param name="Code">Its key, for texts by key: the code of a language, or a scheme; empty for none.</param>
/// <param name="Key">The key that it holds; null for a field.</param>
sealed record ColumnRole(int Leaf, ColumnPart Part, string Code = "", KeyColumn? Key = null);

/// <summary>The headers that a table may have, by one way of heading its columns.</summary>
sealed class KnownHeaders
{
    readonly Dictionary<string, ColumnRole> roles = new(StringComparer.OrdinalIgnoreCase);
    readonly Headings headings;
    readonly IReadOnlyList<Leaf> leaves;

    public KnownHeaders(Headings headings, IReadOnlyList<Leaf> leaves, bool isList)
    {
        (this.headings, this.leaves) = (headings, leaves);
        foreach (var key in isList ? Enum.GetValues<KeyColumn>() : [])
        {
            roles.TryAdd(headings.Key(key), new(-1, ColumnPart.Value, Key: key));
        }

        for (var i = 0; i < leaves.Count; i++)
        {
            foreach (var (header, part) in headings.Of(leaves[i]))
            {
                roles.TryAdd(header, new(i, part));
            }
        }
    }

    public IEnumerable<string> Headers => roles.Keys;

    public ColumnRole? Find(string header) =>
        roles.TryGetValue(header, out var role) ? role
        : headings.Divide(header) is { } divided
        && roles.TryGetValue(divided.Header, out var plain)
        && plain is { Key: null, Part: ColumnPart.Value }
        && leaves[plain.Leaf].Kind is KeyedKind keyed
        && keyed.TakesKey(divided.Code)
            ? plain with
            {
                Code = divided.Code,
            }
        : null;
}
