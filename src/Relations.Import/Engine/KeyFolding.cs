using Relations.Unicode;

namespace Relations.Import;

/// <summary>In what two texts may differ and still be the same.</summary>
[Flags]
enum FoldSteps
{
    None = 0,
    Case = 1,
    Accents = 2,
}

/// <summary>Makes texts comparable.</summary>
static class KeyFolding
{
    /// <summary>The text without what may differ.</summary>
    public static string Of(FoldSteps fold, string text)
    {
        if (fold.HasFlag(FoldSteps.Accents))
        {
            text = string.Concat(Nfc.Decomposed(text).Where(letter => letter is < '\u0300' or > '\u036F'));
        }

        // The dotless and the dotted letter i are one, since which of them are a pair depends on the language.
        return fold.HasFlag(FoldSteps.Case)
            ? text.ToLowerInvariant().Replace('ı', 'i').Replace("i\u0307", "i", StringComparison.Ordinal)
            : text;
    }
}
