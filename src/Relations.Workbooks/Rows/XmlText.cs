using System.Buffers;

namespace Relations.Workbooks;

/// <summary>
/// Writes the text of a cell as XML. A carriage return, which XML would take for a line feed, becomes <c>_x000D_</c>, as
/// Excel writes it; and a text that looks like such a sign is kept from being read as one.
/// </summary>
static class XmlText
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\r_");

    /// <summary>Whether white space of the text might be taken for layout.</summary>
    public static bool MustKeepSpace(string text) =>
        text.Length == 0
        || char.IsWhiteSpace(text[0])
        || char.IsWhiteSpace(text[^1])
        || text.AsSpan().IndexOfAny('\n', '\t') >= 0
        || text.Contains("  ", StringComparison.Ordinal);

    public static bool IsSpecial(string text) => text.AsSpan().ContainsAny(Special);

    /// <summary>The pieces that, one after the other, are the text in XML.</summary>
    public static IEnumerable<ReadOnlyMemory<char>> Pieces(string text)
    {
        var start = 0;
        for (
            var at = text.AsSpan().IndexOfAny(Special);
            at >= 0;
            at = text.AsSpan(start).IndexOfAny(Special) is var next && next < 0 ? -1 : start + next
        )
        {
            yield return text.AsMemory(start, at - start);
            yield return Escape(text, at).AsMemory();
            start = at + 1;
        }

        yield return text.AsMemory(start);
    }

    static string Escape(string text, int at) =>
        text[at] switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '\r' => "_x000D_",
            _ => IsSign(text, at) ? "_x005F_" : "_",
        };

    static bool IsSign(string text, int at) =>
        at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_' && IsHexadecimal(text.AsSpan(at + 2, 4));

    static bool IsHexadecimal(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }
}
