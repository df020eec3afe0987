using System.Globalization;

namespace Relations;

/// <summary>Reads years, decades, spans of years, and dates that start with their year: <c>2010</c>, <c>1990s</c>, <c>1914–18</c>,
/// <c>1991-ci il noyabrın 9-da</c>, <c>1991-ci ilin mayı – iyulu</c>.</summary>
static class YearFirst
{
    public static FoundDate Read(Tokens tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind != MentionTokenKind.Number || token.Length != 4 || token.Value is < 1000 or > 2099)
            return FoundDate.Nothing;
        var decade = token.Value % 10 == 0 ? AfterDecade(tokens, at + 1) : 0;
        if (decade > 0)
            return FoundDate.Of(decade, (token.Value / 10).ToString("D3", CultureInfo.InvariantCulture) + "X");
        if (!Numbers.IsYear(tokens, at) || IsAmount(tokens, at))
            return FoundDate.Nothing;
        var found = ReadSpan(tokens, at);
        if (!found.IsShape)
            found = ReadMonth(tokens, at);
        return found.IsShape
            ? found
            : FoundDate.Of(Numbers.SkipOrdinal(tokens, at + 1, isWordNeeded: true), Year(token.Value));
    }

    static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>The token after the suffix of a decade, or 0: s, 's, 'lar, 'lı yıllar, -cı illər.</summary>
    static int AfterDecade(Tokens tokens, int at)
    {
        if (tokens[at].IsTightMark(Tokens.Hyphen))
            return tokens.IsAny(at + 1, Suffixes.AzerbaijaniOrdinal) && tokens.Starts(at + 2, "iller") ? at + 3 : 0;
        var word = tokens[at].IsTightMark(Tokens.Apostrophe) ? at + 1 : at;
        if (!tokens[word].IsTightWord)
            return 0;
        if (tokens.SpanOf(word) is "s" || tokens.Starts(word, "lar") || tokens.Starts(word, "ler"))
            return word + 1;
        var isAdjective = tokens.Starts(word, "li") || tokens.Starts(word, "lu");
        return isAdjective && tokens.Starts(word + 1, "yil") ? word + 2 : 0;
    }

    // Two whole years with a dash between are for the reader of spans; here the second has its last two digits only.
    static FoundDate ReadSpan(Tokens tokens, int at)
    {
        var (year, last) = (tokens[at].Value, tokens[at + 2]);
        var isShort = tokens[at + 1].IsDash && tokens[at + 1].IsTight && last.IsTightNumber && last.Length == 2;
        return isShort && last.Value > year % 100 && !tokens[at + 3].IsTightWord
            ? FoundDate.Of(at + 3, $"{Year(year)}/{Year(year / 100 * 100 + last.Value)}")
            : FoundDate.Nothing;
    }

    static FoundDate ReadMonth(Tokens tokens, int at)
    {
        var next = SkipWordOfYear(tokens, at + 1, out var hasWord);
        var month = tokens.Month(next);
        var hasStop = month.IsShort && tokens[next + 1].IsMark('.');
        if (month.Month == 0 || (month.IsShort && !hasStop && !Numbers.IsDay(tokens, next + 1, out _)))
            return FoundDate.Nothing;
        // In "1991 November 9, 1991" the month starts a date of its own.
        if (!hasWord && MonthFirst.Read(tokens, next) is { IsSingle: true, LacksYear: false })
            return FoundDate.Nothing;
        var year = tokens[at].Value;
        next += hasStop ? 2 : 1;
        if (tokens.Starts(next, "ay"))
            next++;
        if (ReadMonths(tokens, next, year, month) is { IsShape: true } months)
            return months;
        var hasDay = Numbers.IsDay(tokens, next, out var afterDay) && tokens.Month(afterDay).Month == 0;
        return hasDay
            ? FoundDate.Of(afterDay, MentionReader.Text(year, month.Month, tokens[next].Value))
            : FoundDate.Of(next, MentionReader.Text(year, month.Month));
    }

    /// <summary>Reads a second month of the year: 2017-ci ilin mayı – iyulu, 2017 Mayıs–Temmuz ayları.</summary>
    static FoundDate ReadMonths(Tokens tokens, int at, int year, MonthWord first)
    {
        if (!tokens[at].IsDash || tokens.Month(at + 1) is not { Month: > 0, IsShort: false } last)
            return FoundDate.Nothing;
        var next = tokens.Starts(at + 2, "ay") ? at + 3 : at + 2;
        return last.Month > first.Month && tokens[next].Kind != MentionTokenKind.Number
            ? FoundDate.Of(next, $"{MentionReader.Text(year, first.Month)}/{MentionReader.Text(year, last.Month)}")
            : FoundDate.Nothing;
    }

    static int SkipWordOfYear(Tokens tokens, int at, out bool hasWord)
    {
        var next = Numbers.SkipOrdinal(tokens, at, isWordNeeded: true);
        hasWord = next > at;
        if (!hasWord && tokens.Starts(next, "yil"))
            (hasWord, next) = (true, next + 1);
        return next;
    }

    static bool IsAmount(Tokens tokens, int at)
    {
        var before = tokens[at - 1];
        if (before.Kind == MentionTokenKind.Mark)
        {
            if ((char)before.Value is '$' or '€' or '£' or '₼' or '₺' or '#' or '§' or '№')
                return true;
            if (before.IsMark('.') && before.IsTight)
                return tokens.IsAny(at - 2, Suffixes.Numbered);
        }
        return tokens.IsAny(at - 1, Suffixes.Numbered)
            || tokens[at + 1].IsMark('%')
            || (!tokens[at + 1].IsTight && tokens.IsAny(at + 1, Suffixes.Units));
    }
}
