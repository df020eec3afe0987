using Relations.Unicode;

namespace Relations.Rules;

/// <summary>Looks names up in text, whatever their letter case, dots of the letter i, diacritics, hyphens and apostrophes.</summary>
static class FoldedNames
{
    /// <summary>A text made comparable: small letters without marks, and one space for whatever stands between words.</summary>
    public static string Fold(string text)
    {
        var decomposed = Nfc.Decomposed(text);
        var folded = new char[decomposed.Length + 2];
        folded[0] = ' ';
        var length = 1;
        foreach (var c in decomposed)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = Plain(char.ToLowerInvariant(c));
            }
            else if (
                folded[length - 1] != ' '
                && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark
            )
            {
                folded[length++] = ' ';
            }
        }

        if (folded[length - 1] != ' ')
        {
            folded[length++] = ' ';
        }

        return new(folded, 0, length);
    }

    // Letters of Turkish and Azerbaijani that are no letter with a mark.
    static char Plain(char small) =>
        small switch
        {
            '\u0131' => 'i',
            '\u0259' => 'e',
            _ => small,
        };

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
