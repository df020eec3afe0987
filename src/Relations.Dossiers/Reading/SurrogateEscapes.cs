using System.Buffers.Text;

namespace Relations.Dossiers;

/// <summary>
/// Finds halves of surrogate pairs that JSON writes as escapes, as <c>\ud83d</c> alone. Such a half is no character, and no
/// reader of JSON makes text of it.
/// </summary>
static class SurrogateEscapes
{
    const int Length = 6; // of a backslash, u and four digits

    /// <summary>The text with each half replaced by the escape of U+FFFD, so that every place stays; itself where it has none.</summary>
    /// <param name="json">The text in UTF-8.</param>
    /// <param name="halves">Where each half stands, in bytes from the start, in order.</param>
    public static byte[] Replaced(byte[] json, out IReadOnlyList<int> halves)
    {
        var found = Find(json);
        halves = found;
        if (found.Count == 0)
        {
            return json;
        }

        var replaced = (byte[])json.Clone();
        foreach (var at in found)
        {
            "\\uFFFD"u8.CopyTo(replaced.AsSpan(at));
        }

        return replaced;
    }

    static List<int> Find(ReadOnlySpan<byte> json)
    {
        List<int> halves = [];
        for (var at = Next(json, 0); at >= 0; at = Next(json, at))
        {
            var code = CodeAt(json, at);
            if (code is >= 0xD800 and < 0xDC00 && CodeAt(json, at + Length) is >= 0xDC00 and < 0xE000)
            {
                at += 2 * Length;
            }
            else if (code is >= 0xD800 and < 0xE000)
            {
                halves.Add(at);
                at += Length;
            }
            else
            {
                // The character after a backslash belongs to it, also where it is a backslash.
                at += 2;
            }
        }

        return halves;
    }

    static int Next(ReadOnlySpan<byte> json, int from)
    {
        var at = from < json.Length ? json[from..].IndexOf((byte)'\\') : -1;
        return at < 0 ? -1 : from + at;
    }

    // -1 where no escape of four digits stands there.
    static int CodeAt(ReadOnlySpan<byte> json, int at) =>
        at + Length <= json.Length
        && json[at] == (byte)'\\'
        && json[at + 1] == (byte)'u'
        && Utf8Parser.TryParse(json.Slice(at + 2, 4), out int code, out var read, 'X')
        && read == 4
            ? code
            : -1;
}
