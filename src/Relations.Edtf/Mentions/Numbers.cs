namespace Relations;

/// <summary>Tells the numbers of days and years from others.</summary>
static class Numbers
{
    /// <summary>A day of a month, perhaps with an ordinal suffix; and the token after it.</summary>
    public static bool IsDay(Tokens tokens, int at, out int next)
    {
        var token = tokens[at];
        next = at + 1;
        if (token.Kind != MentionTokenKind.Number || token.Length > 2 || token.Value is < 1 or > 31)
            return false;
        if (tokens[next].IsTightWord)
        {
            if (!tokens.IsAny(next, Suffixes.DayOrdinal))
                return false;
            next++;
        }
        return true;
    }

    /// <summary>Four digits from 1000 to 2099 that are not a part of something longer.</summary>
    public static bool IsYear(Tokens tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind != MentionTokenKind.Number || token.Length != 4 || token.Value is < 1000 or > 2099)
            return false;
        var after = tokens[at + 1];
        if (after.IsTightWord)
            return tokens.IsAny(at + 1, Suffixes.OfYear);
        var isJoined =
            (after.IsDash || (after.Kind == MentionTokenKind.Mark && (char)after.Value is '.' or ',' or ':' or '/'))
            && after.IsTight
            && tokens[at + 2].IsTightNumber;
        return !isJoined || IsEndOfSpan(tokens, at);
    }

    /// <summary>The year that follows a month or a day, perhaps after a comma.</summary>
    public static int? YearAfter(Tokens tokens, ref int at)
    {
        var year = tokens[at].IsMark(',') ? at + 1 : at;
        if (!IsYear(tokens, year))
            return null;
        at = SkipOrdinal(tokens, year + 1, isWordNeeded: false);
        return tokens[year].Value;
    }

    /// <summary>Skips what Azerbaijani puts after a year: -ci il, -cı ildə.</summary>
    public static int SkipOrdinal(Tokens tokens, int at, bool isWordNeeded)
    {
        if (!tokens[at].IsTightMark(Tokens.Hyphen) || !tokens[at + 1].IsTight)
            return at;
        if (!tokens.IsAny(at + 1, Suffixes.AzerbaijaniOrdinal))
            return at;
        // "1985-ci ilədək" is until that year, which is more than the year.
        if (tokens.Starts(at + 2, "il") && !tokens.SpanOf(at + 2).EndsWith("dək"))
            return at + 3;
        return isWordNeeded ? at : at + 2;
    }

    // 1914-1918, 1914–18 and 1996/1997 are years; 1914.18, 1234-5678 and 1914-18-3 are parts of something else.
    static bool IsEndOfSpan(Tokens tokens, int at)
    {
        var (mark, last, after) = (tokens[at + 1], tokens[at + 2], tokens[at + 3]);
        var isLong = last is { Length: 4, Value: >= 1000 and <= 2099 };
        var isSpan = (mark.IsDash && (isLong || last.Length == 2)) || (mark.IsMark('/') && isLong);
        return isSpan && !(after.Kind == MentionTokenKind.Mark && after.IsTight && tokens[at + 4].IsTightNumber);
    }
}
