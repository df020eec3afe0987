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
    readonly IReadOnlyList<FlatField> leaves;

    public KnownHeaders(Headings headings, IReadOnlyList<FlatField> leaves, bool isList)
    {
        (this.headings, this.leaves) = (headings, leaves);
        KeyColumn[] keys = isList ? Enum.GetValues<KeyColumn>() : [];
        Add(keys, headings.Key, headings.Of);
        // A header of today goes before one that another field had in an earlier version.
        Add(keys, headings.FormerKey, headings.FormerlyOf);
    }

    public IEnumerable<string> Headers => roles.Keys;

    void Add(
        KeyColumn[] keys,
        Func<KeyColumn, string?> keyed,
        Func<FlatField, IEnumerable<(string Header, ColumnPart Part)>> headed
    )
    {
        foreach (var key in keys)
        {
            if (keyed(key) is { } header)
            {
                roles.TryAdd(header, new(-1, ColumnPart.Value, Key: key));
            }
        }

        for (var i = 0; i < leaves.Count; i++)
        {
            foreach (var (header, part) in headed(leaves[i]))
            {
                roles.TryAdd(header, new(i, part));
            }
        }
    }

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
