using System.Collections.Frozen;

namespace Relations.Dossiers;

/// <summary>The shapes of all collections.</summary>
public static partial class Shapes
{
    static readonly List<RecordShape> Registered = [];
    static readonly Lazy<RecordShape[]> Every = new(Joined);
    static readonly Lazy<FrozenDictionary<string, RecordShape>> ByName = new(() =>
        Every.Value.ToFrozenDictionary(shape => shape.Collection)
    );

    /// <summary>The shapes of all collections, in canonical order.</summary>
    public static IReadOnlyList<RecordShape> All => Every.Value;

    /// <summary>The shape of a collection, or null where there is none of that name.</summary>
    public static RecordShape? Find(string collection) => ByName.Value.GetValueOrDefault(collection);

    /// <summary>
    /// Adds the collections of another assembly, whose own generated code calls it when the assembly is loaded: its types
    /// must be used before any dossier is.
    /// </summary>
    /// <exception cref="InvalidOperationException">The collections are in use already.</exception>
    internal static void Register(params ReadOnlySpan<RecordShape> shapes)
    {
        lock (Registered)
        {
            if (Every.IsValueCreated)
            {
                throw new InvalidOperationException("Collections are added before any are used.");
            }

            Registered.AddRange(shapes);
        }
    }

    static RecordShape[] Joined()
    {
        lock (Registered)
        {
            return [.. Listed().Concat(Registered).OrderBy(shape => shape.Order)];
        }
    }
}
