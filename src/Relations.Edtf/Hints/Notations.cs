using System.Buffers;
using System.Globalization;

namespace Relations;

/// <summary>Notations that do not occur as dates in prose, or would be mistaken for other things there.</summary>
static class Notations
{
    // One of these is in every wording of a season or a part of a year; looking for them is cheaper than wording all.
    static readonly SearchValues<string> SeasonWords = SearchValues.Create(
        "spring summer autumn winter fall quarter month half bahar yaz kis ceyre ay yari payiz qis rub printemps ete automne hiver mestre".Split(
            ' '
        ),
        StringComparison.Ordinal
    );

    static readonly char[] Dividers = ['.', ' ', '/', '-'];

    static readonly string[] Romans =
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".Split(' ');

    /// <summary>
    /// Without the case suffix that Turkish has after an apostrophe and Azerbaijani after a hyphen, and the word for year.
    /// </summary>
    public static string WithoutSuffix(string text)
    {
        var hyphen = text.LastIndexOf('-');
        if (hyphen > 0 && char.IsAsciiDigit(text[hyphen - 1]) && IsWord(text.AsSpan(hyphen + 1)))
            return text[..hyphen];
        var apostrophe = text.AsSpan().LastIndexOfAny('\'', '’');
        if (apostrophe > 0 && IsWord(text.AsSpan(apostrophe + 1)))
            return text[..apostrophe];
        var space = text.LastIndexOf(' ');
        return space > 0 && FoldedLetters.FoldText(text[(space + 1)..]).StartsWith("yil", StringComparison.Ordinal)
            ? text[..space]
            : text;
    }

    /// <summary><c>1985-Apr-12</c>, <c>12-April-1985</c>.</summary>
    public static string? Hyphenated(string text) =>
        text.Contains('-') && text.Any(char.IsAsciiLetter) ? DateMentions.Whole(text.Replace('-', ' ')) : null;

    /// <summary><c>04/1985</c>, <c>4.1985</c>.</summary>
    public static string? MonthOfYear(string text)
    {
        var mark = text.AsSpan().IndexOfAny("./-");
        if (mark is not (1 or 2) || text.Length != mark + 5 || !TextShape.Is(text.AsSpan(mark + 1), "0000"))
            return null;
        return TextShape.AllDigits(text.AsSpan(0, mark))
            ? Valid($"{text[(mark + 1)..]}-{text[..mark].PadLeft(2, '0')}")
            : null;
    }

    /// <summary><c>3.I.1961</c>, <c>3 XII 1961</c>, <c>XII.1961</c>: months in Roman numerals, as archives number them.</summary>
    public static string? RomanMonth(string text)
    {
        var parts = text.Split(Dividers, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (2 or 3) || !TextShape.Is(parts[^1], "0000"))
            return null;
        var month = Array.IndexOf(Romans, parts[^2]) + 1;
        if (month is 0 or > 12)
            return null;
        var months = string.Create(CultureInfo.InvariantCulture, $"{parts[^1]}-{month:D2}");
        if (parts.Length == 2)
            return Valid(months);
        return parts[0].Length <= 2 && TextShape.AllDigits(parts[0])
            ? Valid($"{months}-{parts[0].PadLeft(2, '0')}")
            : null;
    }

    /// <summary><c>1861-67</c>, when the second number is neither a month nor a season.</summary>
    public static string? ShortSpan(string text) =>
        TextShape.Is(text, "0000-00") && string.CompareOrdinal(text, 5, "41", 0, 2) > 0
            ? Valid($"{text[..4]}/{text[..2]}{text[5..]}")
            : null;

    /// <summary><c>19</c>, <c>19th</c>, <c>19.</c>, <c>XIX</c>, before a word for century: counted as the hundred years that start with 1800.</summary>
    public static string? Century(string text)
    {
        var bare = text.Trim().TrimEnd('.');
        var century = Array.IndexOf(Romans, bare.EndsWith('e') ? bare[..^1] : bare) + 1;
        var digits = TextShape.SkipDigits(bare, 0);
        if (century == 0 && digits is 1 or 2 && IsOrdinal(bare[digits..]))
            century = int.Parse(bare.AsSpan(0, digits), CultureInfo.InvariantCulture);
        return century is >= 1 and <= 21 ? (century - 1).ToString("D2", CultureInfo.InvariantCulture) + "XX" : null;
    }

    /// <summary>A year of an era, perhaps with the day and month before it.</summary>
    public static string? Era(string rest, string number, bool isBce)
    {
        var digits = number.Trim();
        if (digits.Length is 0 or > 4 || !TextShape.AllDigits(digits))
            return null;
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        if (year == 0)
            return null;
        var text = (isBce ? 1 - year : year).ToString("D4", CultureInfo.InvariantCulture);
        if (rest.Trim().Length == 0)
            return text;
        // Any leap year will do to read the day and the month.
        return
            DateMentions.Whole(rest.Trim() + " 2000") is { } date && date.StartsWith("2000-", StringComparison.Ordinal)
            ? Valid(date.Replace("2000", text, StringComparison.Ordinal))
            : null;
    }

    public static string? EraAtEnd(string text, bool isBce)
    {
        var space = text.Trim().LastIndexOf(' ');
        return space < 0 ? null : Era(text.Trim()[..space], text.Trim()[(space + 1)..], isBce);
    }

    /// <summary>Finds the season whose wording this is, in any language: <c>spring 2001</c>, <c>2001 yazı</c>, <c>2001-ci ilin payızı</c>.</summary>
    public static string? Season(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0 || text.Length - at < 4 || !TextShape.Starts(text.AsSpan(at), "0000"))
            return null;
        var year = text.Substring(at, 4);
        var folded = FoldedLetters.FoldText(text);
        if (!folded.AsSpan().ContainsAny(SeasonWords))
            return null;
        folded = folded.Replace("fall", "autumn", StringComparison.Ordinal);
        folded = folded.Replace(" of " + year, " " + year, StringComparison.Ordinal);
        var number = int.Parse(year, CultureInfo.InvariantCulture);
        for (var code = Seasons.FirstCode; code <= Seasons.LastCode; code++)
        {
            foreach (var words in Grammar.All)
            {
                var season = FoldedLetters.FoldText(words.Season(code, year, number).Text);
                if (folded == season.Replace(" of " + year, " " + year, StringComparison.Ordinal))
                    return $"{year}-{code.ToString(CultureInfo.InvariantCulture)}";
            }
        }
        return null;
    }

    static string? Valid(string text) => Diagnosis.IsValid(text) ? text : null;

    static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                return false;
        }
        return text.Length > 0;
    }

    static bool IsOrdinal(string text) =>
        text is "" or "st" or "nd" or "rd" or "th" or "e" or "er" or "-ci" or "-cı" or "-cu" or "-cü";
}
