using System.Buffers;
using System.Text;

namespace Relations.Documents.Markdown;

/// <summary>Keeps text from being read as signs.</summary>
static class MarkdownText
{
    static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<>|~&$");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Signs.Contains(text[i]) || BeginsSignedAddress(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }
        return escaped.ToString();
    }

    // GitHub makes links of bare addresses and takes the backslashes within them for a part of the address.
    static bool BeginsSignedAddress(string text, int at)
    {
        var isAddress = text[at] switch
        {
            ':' => text.AsSpan(at).StartsWith("://"),
            '.' => text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
        if (!isAddress)
            return false;
        var rest = text.AsSpan(at);
        var end = rest.IndexOfAny(' ', '\n', '\t');
        return (end < 0 ? rest : rest[..end]).ContainsAny(Signs);
    }

    /// <summary>White space as single spaces, the no-break space apart; a line break would end a line of a table or a quote.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u202F' or '\u2007');
            if (!isSpace)
                folded.Append(character);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString();
    }

    /// <summary>A paragraph that does not begin as a list, a heading or a rule does.</summary>
    public static string LineStart(string text)
    {
        if (text is ['-' or '+' or '#' or '=', ..])
            return "\\" + text;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits] is ('.' or ')') ? $"{text.AsSpan(0, digits)}\\{text.AsSpan(digits)}" : text;
    }

    /// <summary>Text within the quotes of an attribute or the brackets of an address.</summary>
    public static string Attribute(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal);
}
