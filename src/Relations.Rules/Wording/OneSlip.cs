using System.Runtime.InteropServices;

namespace Relations.Rules;

/// <summary>What a hand does that slips once.</summary>
enum SlipKind
{
    /// <summary>Another letter.</summary>
    Replaced,

    /// <summary>A letter too many.</summary>
    Added,

    /// <summary>A letter too few.</summary>
    Dropped,

    /// <summary>Two letters in the wrong order.</summary>
    Swapped,
}

/// <summary>The one slip that makes one word of another.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="At">The first letter of the word meant that it touches, or stands before.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct OneSlip(SlipKind Kind, int At)
{
    /// <summary>The slip that makes a word of the word meant; null where the two are the same, or more than one slip apart.</summary>
    public static OneSlip? Between(string meant, string word)
    {
        if (Math.Abs(meant.Length - word.Length) > 1 || meant == word)
        {
            return null;
        }

        var at = 0;
        while (at < meant.Length && at < word.Length && meant[at] == word[at])
        {
            at++;
        }

        var meantRest = meant.AsSpan(at);
        var rest = word.AsSpan(at);
        return rest.Length > meantRest.Length ? If(rest[1..].SequenceEqual(meantRest), SlipKind.Added, at)
            : rest.Length < meantRest.Length ? If(meantRest[1..].SequenceEqual(rest), SlipKind.Dropped, at)
            : meantRest[1..].SequenceEqual(rest[1..]) ? new(SlipKind.Replaced, at)
            : If(IsSwap(meantRest, rest), SlipKind.Swapped, at);
    }

    static bool IsSwap(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);

    static OneSlip? If(bool isSo, SlipKind kind, int at) => isSo ? new(kind, at) : null;
}
