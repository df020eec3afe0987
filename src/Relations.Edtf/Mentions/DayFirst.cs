namespace Relations;

/// <summary>Reads <c>9 July 2017</c>, <c>9-10 July 2017</c>, <c>9 and 10 July</c>, <c>15th day of January, 1928</c>, <c>13 December</c>.</summary>
static class DayFirst
{
    public static FoundDate Read(Tokens tokens, int at)
    {
        if (!Numbers.IsDay(tokens, at, out var next))
            return FoundDate.Nothing;
        var days = DayList.Read(tokens, at, next);
        next = days.Next;
        if (tokens.SpanOf(next) is "day" && tokens.SpanOf(next + 1) is "of")
            next++;
        if (tokens.SpanOf(next) is "of")
            next++;
        var month = tokens.Month(next);
        if (month.Month == 0)
            return FoundDate.Nothing;
        var monthAt = next++;
        var hasStop = month.IsShort && tokens[next].IsTightMark('.');
        next += hasStop ? 1 : 0;
        var year = Numbers.YearAfter(tokens, ref next);
        if (year is null && !hasStop && !IsSure(tokens, monthAt, month))
            return FoundDate.Nothing;
        return FoundDate.Of(next, days.Text(year, month.Month));
    }

    // "Article 9 may be invoked", "after 25 march past": without a year, only what cannot be another word is a month.
    static bool IsSure(Tokens tokens, int at, MonthWord month)
    {
        if (tokens.IsCapital(at))
            return !month.IsShort || month.IsEnglish;
        if (month.IsShort)
            return false;
        return tokens.SpanOf(at) switch
        {
            "may" => tokens.IsAzerbaijani,
            "march" => false,
            _ => true,
        };
    }
}
