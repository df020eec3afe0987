using System.Globalization;

namespace Relations.Dossiers;

/// <summary>
/// The path of a field or item and what lies below it, made once for all records of a type: of very many records the paths are
/// the same few texts. Several threads use one.
/// </summary>
/// <param name="text">The path; empty for the record itself.</param>
sealed class WalkedPath(string text)
{
    // Longer lists are rare, and their paths need not be kept.
    const int MaxKept = 64;

    WalkedPath?[] fields = [];
    WalkedPath?[] items = [];

    /// <summary>The path.</summary>
    public string Text => text;

    /// <summary>The path of a field of the record or part that stands here.</summary>
    /// <param name="shape">The shape of that record or part.</param>
    /// <param name="at">The position of the field in it.</param>
    public WalkedPath Field(Shape shape, int at) =>
        Kept(fields, at) ?? Keep(ref fields, at, shape.FieldArray.Length, new(Prefix + shape.FieldArray[at].Name));

    /// <summary>The path of an item of the list that stands here.</summary>
    public WalkedPath Item(int at)
    {
        if (Kept(items, at) is { } kept)
        {
            return kept;
        }

        WalkedPath made = new(string.Create(CultureInfo.InvariantCulture, $"{text}[{at}]"));
        return at < MaxKept ? Keep(ref items, at, at + 1, made) : made;
    }

    /// <summary>What stands before the names of the fields of the record or part that stands here.</summary>
    public string Prefix => field ??= text.Length == 0 ? "" : text + ".";

    static WalkedPath? Kept(WalkedPath?[] known, int at) => at < known.Length ? Volatile.Read(ref known[at]) : null;

    // What two threads make at the same time is made twice, and either may be kept.
    static WalkedPath Keep(ref WalkedPath?[] known, int at, int length, WalkedPath made)
    {
        var held = Volatile.Read(ref known);
        if (at >= held.Length)
        {
            var longer = new WalkedPath?[Math.Max(length, held.Length * 2)];
            held.CopyTo(longer, 0);
            held = longer;
        }

        Volatile.Write(ref held[at], made);
        Volatile.Write(ref known, held);
        return made;
    }
}
