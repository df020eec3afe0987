using System.Text;

namespace Relations.Dossiers;

/// <summary>
/// Values by the text that they are read from, each made and held once, up to a bound. Several threads use one; what two make at
/// the same time is made twice, and the first is kept.
/// </summary>
/// <param name="make">Makes the value of a text; null where the text has no value.</param>
sealed class TextCache(Func<string, object?> make)
{
    const int Slots = 1 << 12; // a power of two

    const int MaxHeld = 1 << 16;

    readonly Entry?[] slots = new Entry?[Slots];
    int held;

    /// <summary>The value of a text in UTF-8; null where it has none.</summary>
    public object? Get(ReadOnlySpan<byte> text)
    {
        var hash = HashOf(text);
        ref var slot = ref slots[hash & (Slots - 1)];
        for (var entry = Volatile.Read(ref slot); entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && Ascii.Equals(text, entry.Text))
            {
                return entry.Value;
            }
        }

        var read = Encoding.UTF8.GetString(text);
        return make(read) is { } value ? Kept(ref slot, new(hash, read, value), text.Length) : null;
    }

    // Only letters of ASCII are compared byte by byte.
    object Kept(ref Entry? slot, Entry made, int length)
    {
        if (made.Text.Length != length || held >= MaxHeld)
        {
            return made.Value;
        }

        Interlocked.Increment(ref held);
        do
        {
            made.Next = Volatile.Read(ref slot);
        } while (Interlocked.CompareExchange(ref slot, made, made.Next) != made.Next);

        return made.Value;
    }

    static uint HashOf(ReadOnlySpan<byte> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    sealed class Entry(uint hash, string text, object value)
    {
        public uint Hash => hash;

        public string Text => text;

        public object Value => value;

        public Entry? Next { get; set; }
    }
}
