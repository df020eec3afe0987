using System.Globalization;

namespace Relations;

/// <summary>Makes letters of all languages comparable without regard to case and diacritics.</summary>
static class FoldedLetters
{
    const int LongestWord = 32;

    /// <summary>Lower case without diacritics. The four letters I, İ, ı and i are one, since which of them are a pair depends on the language.</summary>
    /// <returns>The folded word; empty for a word that is longer than any that is looked for.</returns>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var length = 0;
        foreach (var c in word)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (length == LongestWord)
                return "";
            folded[length++] = Fold(c);
        }
        return new(folded[..length]);
    }

    /// <summary>Folds each character of a composed text, so that places in it stay.</summary>
    public static string FoldText(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, source) =>
            {
                for (var i = 0; i < folded.Length; i++)
                    folded[i] = Fold(source[i]);
            }
        );

    static char Fold(char c) =>
        char.ToLowerInvariant(c) switch
        {
            'ı' or 'İ' => 'i',
            'ğ' => 'g',
            'ş' => 's',
            'ç' => 'c',
            'ö' => 'o',
            'ü' => 'u',
            'ə' => 'e',
            'â' or 'à' => 'a',
            'é' or 'è' or 'ê' or 'ë' => 'e',
            'î' or 'ï' => 'i',
            'ô' => 'o',
            'û' or 'ù' => 'u',
            '’' => '\'',
            var lower => lower,
        };
}
