using System.Globalization;
using System.Text;
using Relations.Unicode;

namespace Relations.Import;

/// <summary>Makes ids of names.</summary>
static class Slug
{
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
    /// A text in small Latin letters and digits with single hyphens between words; signs on letters and apostrophes go. x
    /// where nothing is left.
    /// </summary>
    public static string Of(string text)
    {
        var slug = Letterwise(text);
        return slug.Length == 0 ? "x" : slug;
    }

    /// <summary>The same, but empty where nothing is left, as of a text in another script.</summary>
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
