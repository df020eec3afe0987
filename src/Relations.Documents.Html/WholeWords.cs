using System.Text.RegularExpressions;

namespace Relations.Documents.Html;

/// <summary>Finds what a browser would break though it belongs together: dates, and spans of numbers such as 30–31.</summary>
static partial class WholeWords
{
    /// <summary>Writes a text, with what stays on one line in an element of its own.</summary>
    public static void Write(string text, Markup to)
    {
        var from = 0;
        foreach (var match in Whole().EnumerateMatches(text))
        {
            to.Text(text[from..match.Index]);
            from = match.Index + match.Length;
            to.Element("span", text[match.Index..from], ("class", "whole"));
        }
        to.Text(text[from..]);
    }

    // A day with month and year, in whatever language; else what no-break spaces join to a dash between digits, unless it is long.
    [GeneratedRegex(
        "(?<!\\d)(?:\\d{1,2}–)?\\d{1,2}(?:er)?[ \u00A0]\\p{L}{3,12}[ \u00A0]\\d{3,4}(?!\\d)|[^ \\t\\r\\n]{0,14}\\d–\\d[^ \\t\\r\\n]{0,14}",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Whole();
}
