using System.Text;

namespace Relations.Unicode;

/// <summary>
/// Unicode Normalization Form C. The runtime's own does nothing under invariant globalization, which the tool runs with. Nothing
/// that is normalized throws: halves of surrogate pairs are read as U+FFFD where they stand beside what may be composed.
/// </summary>
public static class Nfc
{
    // Up to here everything is composed.
    const char LastPlain = '\u02FF';
    const int JamoL = 0x1100;
    const int JamoV = 0x1161;
    const int JamoT = 0x11A7;
    const int Syllables = 0xAC00;
    const int CountV = 21;
    const int CountT = 28;
    const int CountS = 19 * CountV * CountT;

    /// <summary>The text in Form C.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', LastPlain))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var end = SegmentEnd(text, at);
            composed.Append(OfSegment(text.AsSpan(at, end - at)));
            at = end;
        }

        return composed.ToString();
    }

    /// <summary>Whether two texts are the same in Form C, letter case aside.</summary>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public static bool AreSame(string text, string other) =>
        Of(text).Equals(Of(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the characters that may compose with the one at a place end; what follows is independent of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">A place in it, in UTF-16 code units from 0; not within a surrogate pair.</param>
    /// <returns>The end, exclusive.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static int SegmentEnd(string text, int at)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = at + LengthAt(text, at);
        while (end < text.Length && (text[end] >= 0x300) && Follows(text, end))
        {
            end += LengthAt(text, end);
        }

        return end;
    }

    /// <summary>A segment in Form C; see <see cref="SegmentEnd"/>.</summary>
    public static string OfSegment(ReadOnlySpan<char> segment)
    {
        if (!segment.ContainsAnyExceptInRange('\0', LastPlain))
        {
            return segment.ToString();
        }

        List<int> codes = [];
        foreach (var rune in segment.EnumerateRunes())
        {
            Decompose(rune.Value, codes);
        }

        Order(codes);
        Compose(codes);
        return string.Concat(codes.Select(code => new Rune(code).ToString()));
    }

    /// <summary>The text with every letter apart from its marks, which are not sorted: for leaving the marks out.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Decomposed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u00BF'))
        {
            return text;
        }

        List<int> codes = new(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, codes);
        }

        var apart = new StringBuilder(codes.Count);
        codes.ForEach(code => apart.Append(new Rune(code)));
        return apart.ToString();
    }

    static int LengthAt(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    static bool Follows(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune)
        && (
            rune.Value is (>= JamoV and < JamoV + CountV) or (> JamoT and < JamoT + CountT)
            || NfcData.Instance.Follows(rune.Value)
        );

    static void Decompose(int code, List<int> into)
    {
        if (code is >= Syllables and < Syllables + CountS)
        {
            var index = code - Syllables;
            into.Add(JamoL + index / (CountV * CountT));
            into.Add(JamoV + index % (CountV * CountT) / CountT);
            if (index % CountT > 0)
            {
                into.Add(JamoT + index % CountT);
            }
        }
        else if (NfcData.Instance.PartsOf(code) is { } parts)
        {
            foreach (var part in parts)
            {
                Decompose(part, into);
            }
        }
        else
        {
            into.Add(code);
        }
    }

    // Runs of combining characters are sorted by class; equal classes keep their order.
    static void Order(List<int> codes)
    {
        for (var at = 0; at < codes.Count; at++)
        {
            var end = at;
            while (end < codes.Count && NfcData.Instance.ClassOf(codes[end]) > 0)
            {
                end++;
            }

            if (end > at + 1)
            {
                var sorted = codes[at..end].OrderBy(NfcData.Instance.ClassOf).ToList();
                codes.RemoveRange(at, sorted.Count);
                codes.InsertRange(at, sorted);
            }

            at = Math.Max(at, end - 1);
        }
    }

    // A character composes with the last starter unless one of its own class or a higher one stands between; -1 is none.
    static void Compose(List<int> codes)
    {
        var (starter, last, kept) = (-1, -1, 0);
        foreach (var code in codes.ToArray())
        {
            var combining = NfcData.Instance.ClassOf(code);
            if (starter >= 0 && last < combining && Composite(codes[starter], code) is { } composite)
            {
                codes[starter] = composite;
                continue;
            }

            if (combining == 0)
            {
                (starter, last) = (kept, -1);
            }
            else
            {
                last = combining;
            }

            codes[kept++] = code;
        }

        codes.RemoveRange(kept, codes.Count - kept);
    }

    static int? Composite(int first, int second) =>
        first is >= JamoL and < JamoL + 19 && second is >= JamoV and < JamoV + CountV
            ? Syllables + ((first - JamoL) * CountV + second - JamoV) * CountT
        : first is >= Syllables and < Syllables + CountS
        && (first - Syllables) % CountT == 0
        && second is > JamoT and < JamoT + CountT
            ? first + second - JamoT
        : NfcData.Instance.CompositeOf(first, second);
}
