using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Relations.Unicode;

namespace Relations.Import;

/// <summary>Makes ids of names.</summary>
static class Slug
{
    const int DigestBytes = 4;

    // Letters that are no others with a sign on them.
    static readonly Dictionary<char, string> Letters = new()
    {
        ['ı'] = "i",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ə'] = "e",
    };

    /// <summary>
    /// A text in small Latin letters and digits with single hyphens between words; signs on letters and apostrophes go, and Cyrillic
    /// is written in Latin letters. Where letters of another script are lost, or nothing is left, a digest of the text follows, so
    /// that two texts never have one slug for that.
    /// </summary>
    public static string Of(string text)
    {
        var latin = Romanization.Of(text);
        var slug = Letterwise(latin);
        return slug.Length > 0 && !Loses(latin) ? slug : $"{(slug.Length > 0 ? slug : "x")}-{Digest(latin)}";
    }

    static bool Loses(string text) =>
        Nfc.Decomposed(text)
            .EnumerateRunes()
            .Any(letter =>
                Rune.IsLetter(letter)
                && !letter.IsAscii
                && Rune.GetUnicodeCategory(letter) != UnicodeCategory.ModifierLetter
                && !(letter.IsBmp && Letters.ContainsKey((char)letter.Value))
            );

    static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Nfc.Decomposed(text)))[..DigestBytes]);

    /// <summary>The Latin letters and digits of a text alone, with hyphens between words; empty where it has none.</summary>
    public static string Letterwise(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in Nfc.Decomposed(text))
        {
            Add(slug, char.ToLowerInvariant(letter));
        }

        return slug.ToString().TrimEnd('-');
    }

    static void Add(StringBuilder slug, char letter)
    {
        if (char.IsAsciiLetterOrDigit(letter))
        {
            slug.Append(letter);
        }
        else if (Letters.TryGetValue(letter, out var letters))
        {
            slug.Append(letters);
        }
        else if (letter is not ('’' or 'ʼ') && !IsMark(letter) && slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }

    static bool IsMark(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark;
}
