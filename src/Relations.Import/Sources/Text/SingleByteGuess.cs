using System.Text;

namespace Relations.Import;

/// <summary>
/// Guesses which encoding of one byte a character a text is in: the one in which the letters beyond ASCII make the most
/// ordinary words.
/// </summary>
static class SingleByteGuess
{
    const int Sample = 1 << 18;

    /// <summary>Frequent letters of Turkish and the languages of Western and Central Europe, and those of Cyrillic.</summary>
    const string Western = "éèêàâäáãåæçîíñôöóõøüúßÉÈÀÄÁÅÆÇÎÍÑÔÖÓØÜÚ";
    const string Turkish = "çğıöşüâîûÇĞİÖŞÜÂÎÛ";
    const string Central = "ąćęłńóśźżáčďéěíňřšťúůýžöőüűĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽÖŐÜŰăâîșțţş";

    /// <summary>Letters that are rare in them, or stand for frequent ones of others.</summary>
    const string Rare = "ëïìòœùûÿÊÂÃÏÕŒÙÛ";

    const string Signs = "’‘“”„«»–—…€°§·•№ ";

    // The first of those that score alike is taken, so that the order is that of how widespread they are.
    static readonly (string Name, string Letters)[] Candidates =
    [
        ("windows-1252", Western),
        ("windows-1254", Turkish + Western),
        ("iso-8859-9", Turkish + Western),
        ("windows-1251", ""),
        ("windows-1250", Central),
        ("koi8-r", ""),
        ("ibm857", Turkish),
        ("ibm850", Western),
        ("ibm866", ""),
    ];

    public static Encoding Of(ReadOnlySpan<byte> text)
    {
        var sample = text[..Math.Min(text.Length, Sample)];
        var (best, bestScore) = (Encoding.Latin1, int.MinValue);
        foreach (var (name, letters) in Candidates)
        {
            var encoding = EncodingDetector.Find(name)!;
            var score = ScoreOf(encoding.GetString(sample), letters);
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    static int ScoreOf(string text, string letters)
    {
        var score = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u0080')
            {
                var (before, after) = (i == 0 ? ' ' : text[i - 1], i + 1 == text.Length ? ' ' : text[i + 1]);
                score += ScoreOf(text[i], before, after, letters);
            }
        }

        return score;
    }

    static int ScoreOf(char letter, char before, char after, string letters) =>
        letter is '\uFFFD' or < '\u00A0' ? -20
        : IsCyrillic(letter) ? ScoreOfCyrillic(letter, before, after, letters)
        : char.IsLetter(letter)
            ? (
                letters.Contains(letter) ? 4
                : Rare.Contains(letter) ? 2
                : -4
            ) + ScoreOfCase(letter, before, after)
        : Signs.Contains(letter) ? (char.IsLetter(before) && char.IsLetter(after) && letter is not '’' ? -4 : 2)
        : -6;

    // A capital within a word of small letters is rare, and so is a foreign letter beside one of the script.
    static int ScoreOfCase(char letter, char before, char after) =>
        char.IsUpper(letter) && char.IsLower(before) ? -6
        : IsCyrillic(before) || IsCyrillic(after) ? -6
        : 0;

    static int ScoreOfCyrillic(char letter, char before, char after, string letters) =>
        letters.Length > 0 || char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? -6
        : char.IsUpper(letter) && char.IsLower(before) ? -6
        : IsCyrillic(before) || IsCyrillic(after) ? 5
        : 0;

    static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';
}
