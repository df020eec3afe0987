namespace Relations.Workbooks;

/// <summary>Reads the codes of number formats, as <c>[$-409]d mmm yyyy</c>, as far as they show days.</summary>
static class FormatCode
{
    /// <summary>
    /// What a code shows of a day. A code with a letter for the day of the month shows days, one with the year alone
    /// shows years, and one of months without a year shows no day that could be written.
    /// </summary>
    public static ShownDay Shown(string code)
    {
        var letters = Letters(code);
        var hasYear = letters.Contains('y', StringComparison.Ordinal);
        return letters.Contains('d', StringComparison.Ordinal) ? (hasYear ? ShownDay.Day : ShownDay.DayOfYear)
            : !hasYear ? ShownDay.None
            : HasMonth(letters) ? ShownDay.Month
            : ShownDay.Year;
    }

    // An m after hours or before seconds is of minutes.
    static bool HasMonth(string letters) =>
        letters
            .Where((letter, at) => letter == 'm' && !IsBeside(letters, at, -1, 'h') && !IsBeside(letters, at, 1, 's'))
            .Any();

    static bool IsBeside(string letters, int at, int step, char other)
    {
        while (at >= 0 && at < letters.Length && letters[at] == 'm')
        {
            at += step;
        }

        return at >= 0 && at < letters.Length && letters[at] == other;
    }

    // The letters of the first section that stand for parts of days and times: not quoted, escaped or in brackets.
    static string Letters(string code)
    {
        var letters = new List<char>();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (char.ToLowerInvariant(code[i]))
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'a' when code.AsSpan(i).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                    i += 4;
                    break;
                case 'd' or 'm' or 'y' or 'h' or 's':
                    letters.Add(char.ToLowerInvariant(code[i]));
                    break;
            }
        }

        return new([.. letters]);
    }

    static int End(string code, int from, char closing) =>
        code.IndexOf(closing, from + 1) is >= 0 and var end ? end : code.Length;
}
