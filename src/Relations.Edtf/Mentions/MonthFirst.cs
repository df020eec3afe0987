namespace Relations;

/// <summary>Reads <c>November 9, 1991</c>, <c>July 9-10, 2017</c>, <c>noyabrın 9-da</c>, <c>April 2016</c>, <c>January 15, 16 and 17, 1928</c>, <c>May–July 2017</c>, <c>January and February 1928</c>.</summary>
static class MonthFirst
{
    public static FoundDate Read(Tokens tokens, int at)
    {
        var month = tokens.Month(at);
        if (month.Month == 0 || tokens[at - 1].Kind == MentionTokenKind.Number && tokens[at].IsTight)
            return FoundDate.Nothing;
        var next = at + 1;
        if (month.IsShort && tokens[next].IsTightMark('.'))
            next++;
        var found = ReadDay(tokens, at, next, month);
        if (found.IsShape)
            return found;
        found = ReadMonths(tokens, next, month);
        if (found.IsShape)
            return found;
        if (tokens.SpanOf(next) is "of")
            next++;
        return Numbers.YearAfter(tokens, ref next) is { } year
            ? FoundDate.Of(next, MentionReader.Text(year, month.Month))
            : FoundDate.Nothing;
    }

    static FoundDate ReadDay(Tokens tokens, int at, int dayAt, MonthWord month)
    {
        var isGenitive = month.IsInflected;
        if (!(month.IsEnglish || isGenitive) || !Numbers.IsDay(tokens, dayAt, out var next))
            return FoundDate.Nothing;
        var days = DayList.Read(tokens, dayAt, next);
        // In "October 30 – 2 November 2017" the second number is another month's; in "May 9 and 10 people" it is no day.
        var isList = days.Joint != '\0' && tokens.Month(days.Next).Month == 0 && IsWhole(tokens, next, days.Next);
        if (isList)
            next = days.Next;
        else
            days = new('\0', [tokens[dayAt].Value], next);
        if (IsOther(tokens, next))
            return FoundDate.Nothing;
        var year = isGenitive ? null : Numbers.YearAfter(tokens, ref next);
        if (year is null && !isGenitive && !tokens.IsCapital(at))
            return FoundDate.Nothing;
        return FoundDate.Of(next, days.Text(year, month.Month));
    }

    static bool IsWhole(Tokens tokens, int joint, int next) =>
        tokens[joint].IsDash || Numbers.YearAfter(tokens, ref next) is not null;

    static FoundDate ReadMonths(Tokens tokens, int at, MonthWord first)
    {
        var isJoint =
            tokens[at].IsDash
            || tokens.IsAny(at, Suffixes.And)
            || tokens.IsAny(at, Suffixes.To)
            || Suffixes.IsFrenchTo(tokens.SpanOf(at));
        if (!isJoint || tokens.Month(at + 1) is not { Month: > 0 } last)
            return FoundDate.Nothing;
        var next = at + 2;
        if (last.IsShort && tokens[next].IsTightMark('.'))
            next++;
        return Numbers.YearAfter(tokens, ref next) is { } year
            ? FoundDate.Of(next, $"{MentionReader.Text(year, first.Month)}/{MentionReader.Text(year, last.Month)}")
            : FoundDate.Nothing;
    }

    // "May 25,000 people", "at May 10:30", "April 9 November 1991": the number belongs to what follows it.
    static bool IsOther(Tokens tokens, int next) =>
        (
            tokens[next].Kind == MentionTokenKind.Mark
            && tokens[next].IsTight
            && (char)tokens[next].Value is ',' or '.' or ':' or '/' or '%'
            && (tokens[next + 1].IsTightNumber && !Numbers.IsYear(tokens, next + 1) || tokens[next].IsMark('%'))
        ) || (tokens.Month(next).Month > 0 && Numbers.IsYear(tokens, next + 1));
}
