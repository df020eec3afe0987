using System.Text;
using Relations.Unicode;

namespace Relations.Rules;

/// <summary>Looks names up in text, whatever their letter case, dots of the letter i, diacritics, hyphens and apostrophes.</summary>
static class FoldedNames
{
    // Letters of Turkish and Azerbaijani that are no letter with a mark.
    const string Plain = "\u0131i\u0259e";

    /// <summary>A text made comparable: small letters without marks, and one space for whatever stands between words.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in Nfc.Decomposed(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                var small = char.ToLowerInvariant(c);
                var at = Plain.IndexOf(small, StringComparison.Ordinal);
                folded.Append(at is 0 or 2 ? Plain[at + 1] : small);
            }
            else if (
                char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark
                && folded[^1] != ' '
            )
            {
                folded.Append(' ');
            }
        }

        return (folded[^1] == ' ' ? folded : folded.Append(' ')).ToString();
    }

    /// <summary>Whether a folded text has the words of a name, the last of them perhaps with an ending.</summary>
    public static bool HasName(string folded, string name)
    {
        var words = Fold(name);
        return words.Length > 1 && folded.Contains(words[..^1], StringComparison.Ordinal);
    }

    /// <summary>Whether a folded text has just these words.</summary>
    public static bool HasWords(string folded, string words) =>
        Fold(words) is { Length: > 1 } wanted && folded.Contains(wanted, StringComparison.Ordinal);

    /// <summary>Whether a folded text has the letters of a name, wherever words are divided: U.S. Trade Representative and US Trade Representative.</summary>
    public static bool HasLetters(string folded, string name) =>
        Joined(Fold(name)) is { Length: >= LeastLetters } letters
        && Joined(folded).Contains(letters, StringComparison.Ordinal);

    /// <summary>The words of a text, folded.</summary>
    public static string[] WordsOf(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Fewer may stand by chance across the words of a text.
    const int LeastLetters = 8;

    static string Joined(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);
}
