using System.Collections;
using System.Runtime.CompilerServices;

namespace Relations.Dossiers;

/// <summary>A list whose item type is not known at the place that handles it.</summary>
public interface IItems
{
    /// <summary>How many items there are.</summary>
    int Count { get; }

    /// <summary>The items, in order.</summary>
    IEnumerable<object> Values { get; }

    /// <summary>The item at a position, from 0.</summary>
    internal object At(int index) => Values.ElementAt(index);
}

/// <summary>An immutable list that equals another with equal items in the same order.</summary>
[CollectionBuilder(typeof(Items), nameof(Items.Create))]
public sealed class Items<T> : IReadOnlyList<T>, IItems, IEquatable<Items<T>>
{
    readonly T[] items;

    internal Items(T[] items) => this.items = items;

    internal static Items<T> Empty { get; } = new([]);

    /// <inheritdoc cref="IReadOnlyCollection{T}.Count" />
    public int Count => items.Length;

    /// <inheritdoc />
    public T this[int index] => items[index];

    IEnumerable<object> IItems.Values => items.Cast<object>();

    object IItems.At(int index) => items[index]!;

    internal static Items<T> From(IReadOnlyList<object> values)
    {
        var typed = new T[values.Count];
        for (var i = 0; i < typed.Length; i++)
        {
            typed[i] = (T)values[i];
        }

        return new(typed);
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(Items<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Items<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}

/// <summary>Makes <see cref="Items{T}"/> from collection expressions.</summary>
public static class Items
{
    /// <summary>A list of these items, copied.</summary>
    public static Items<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Items<T>.Empty : new(items.ToArray());
}
