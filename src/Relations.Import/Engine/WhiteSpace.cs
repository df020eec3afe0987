using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>What becomes of white space.</summary>
enum Spaces
{
    /// <summary>It goes at both ends.</summary>
    Trim,

    /// <summary>It stays.</summary>
    Keep,

    /// <summary>It goes at both ends, and within becomes one space wherever it stands.</summary>
    Collapse,

    /// <summary>Line breaks with the white space around them go at both ends and become one space within; all else stays.</summary>
    Unwrap,
}

/// <summary>Changes white space.</summary>
static partial class WhiteSpace
{
    /// <summary>A text with its white space as a mapping wants it.</summary>
    public static string Apply(Spaces spaces, string text) =>
        spaces switch
        {
            Spaces.Trim => text.Trim(),
            Spaces.Collapse => Collapsed(text),
            Spaces.Unwrap => text.AsSpan().ContainsAny('\n', '\r')
                ? Breaks().Replace(text, "\n").Trim('\n').Replace('\n', ' ')
                : text,
            _ => text,
        };

    static string Collapsed(string text)
    {
        text = text.Trim();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || text[i - 1] == ' '))
            {
                return Runs().Replace(text, " ");
            }
        }

        return text;
    }

    [GeneratedRegex(@"[ \t]*[\r\n][ \t\r\n]*", RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Runs();
}
