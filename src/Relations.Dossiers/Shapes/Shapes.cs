using System.Collections.Frozen;

namespace Relations.Dossiers;

/// <summary>The shapes of all collections.</summary>
public static partial class Shapes
{
    static readonly Lazy<Shape[]> Every = new(Listed);
    static readonly Lazy<FrozenDictionary<string, Shape>> ByName = new(() =>
        Every.Value.ToFrozenDictionary(shape => shape.Collection)
    );

    /// <summary>The shapes of all collections, in canonical order.</summary>
    public static IReadOnlyList<Shape> All => Every.Value;

    /// <summary>The shape of a collection, or null where there is none of that name.</summary>
    public static Shape? Find(string collection) => ByName.Value.GetValueOrDefault(collection);
}
