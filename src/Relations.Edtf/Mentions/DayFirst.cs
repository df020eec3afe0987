namespace Relations;

/// <summary>Reads <c>9 July 2017</c>, <c>9-10 July 2017</c>, <c>9 and 10 July</c>, <c>13 December</c>.</summary>
internal static class DayFirst
{
    internal static Found Read(Tokens tokens, int at)
    {
        if (!Numbers.IsDay(tokens, at, out var next))
            return Found.Nothing;
        var first = tokens[at].Value;
        int? last = null;
        var joint = JointOf(tokens, next, out var lastAt);
        if (joint != '\0' && Numbers.IsDay(tokens, lastAt, out var afterLast))
            (last, next) = (tokens[lastAt].Value, afterLast);
        if (tokens.SpanOf(next) is "of")
            next++;
        var month = tokens.Month(next);
        if (month.Month == 0)
            return Found.Nothing;
        var monthAt = next++;
        var hasStop = month.IsShort && tokens[next].IsTightMark('.');
        next += hasStop ? 1 : 0;
        var year = Numbers.YearAfter(tokens, ref next);
        if (year is null && !hasStop && !IsSure(tokens, monthAt, month))
            return Found.Nothing;
        return Found.Of(next, Text(first, last, joint, year, month.Month));
    }

    static char JointOf(Tokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens[at].IsDash)
            return '/';
        if (tokens.IsAny(at, Suffixes.Or))
            return '[';
        if (!tokens.IsAny(at, Suffixes.And))
            return '\0';
        if (tokens.SpanOf(next) is not "ya")
            return '{';
        next++;
        return '[';
    }

    static string Text(int first, int? last, char joint, int? year, int month)
    {
        var from = MentionReader.Text(year, month, first);
        if (last is null)
            return from;
        var until = MentionReader.Text(year, month, last);
        return joint switch
        {
            '/' => $"{from}/{until}",
            '{' => $"{{{from},{until}}}",
            _ => $"[{from},{until}]",
        };
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
