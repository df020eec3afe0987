using System.Collections.Frozen;

namespace Relations.Dossiers;

/// <summary>The shapes of all collections.</summary>
public static partial class Shapes
{
    static readonly List<Shape> s_registered = [];
    static readonly Lazy<Shape[]> s_every = new(Joined);
    static readonly Lazy<FrozenDictionary<string, Shape>> s_byName = new(() =>
        s_every.Value.ToFrozenDictionary(shape => shape.Collection)
    );

    /// <summary>The shapes of all collections, in canonical order.</summary>
    public static IReadOnlyList<Shape> All => s_every.Value;

    /// <summary>The shape of a collection, or null where there is none of that name.</summary>
    public static Shape? Find(string collection) => s_byName.Value.GetValueOrDefault(collection);

    /// <summary>
    /// Adds the collections of another assembly, whose own generated code calls it when the assembly is loaded: its types
    /// must be used before any dossier is.
    /// </summary>
    /// <exception cref="InvalidOperationException">The collections are in use already.</exception>
    internal static void Register(params ReadOnlySpan<Shape> shapes)
    {
        lock (s_registered)
        {
            if (s_every.IsValueCreated)
            {
                throw new InvalidOperationException("Collections are added before any are used.");
            }

            s_registered.AddRange(shapes);
        }
    }

    static Shape[] Joined()
    {
        lock (s_registered)
        {
            return [.. Listed().Concat(s_registered).OrderBy(shape => shape.Order)];
        }
    }
}
