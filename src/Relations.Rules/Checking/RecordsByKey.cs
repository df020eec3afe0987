using System.Runtime.InteropServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The records of an index, by key. Keys are boxed: one dictionary type serves all keys, where one for each type of key is compiled
/// while the program starts. Most keys of very many records have one record, and need no list.
/// </summary>
sealed class RecordsByKey<T>
    where T : Record
{
    // Either a record or several.
    readonly Dictionary<object, object> found = [];

    /// <summary>The records with a key, in the order in which they were added.</summary>
    public IReadOnlyList<T> this[object key] =>
        !found.TryGetValue(key, out var held) ? []
        : held is T one ? [one]
        : (T[])held;

    /// <summary>Adds a record.</summary>
    public void Add(object key, T record)
    {
        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(found, key, out _);
        switch (held)
        {
            case null:
                held = record;
                break;
            case T first:
                held = new List<T> { first, record };
                break;
            default:
                ((List<T>)held).Add(record);
                break;
        }
    }

    /// <summary>Ends the adding.</summary>
    public RecordsByKey<T> Close()
    {
        foreach (var (key, held) in found)
        {
            if (held is List<T> several)
            {
                found[key] = several.ToArray();
            }
        }

        return this;
    }
}
