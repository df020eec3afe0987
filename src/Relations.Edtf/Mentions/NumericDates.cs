namespace Relations;

/// <summary>Reads dates of digits only, Roman ones among them: <c>2017-07-09</c>, <c>2017-07</c>, <c>08.11.2020</c>, <c>19-20.10.2017</c>, <c>03/04/1992</c>.</summary>
static class NumericDates
{
    static readonly string[] Months = "I II III IV V VI VII VIII IX X XI XII".Split(' ');

    public static FoundDate Read(Tokens tokens, int at)
    {
        var mark = tokens[at + 1];
        if (tokens[at + 2].IsTightWord)
            return ReadRoman(tokens, at);
        if (!mark.IsTight || mark.Kind != MentionTokenKind.Mark || !tokens[at + 2].IsTightNumber)
            return FoundDate.Nothing;
        return (tokens[at].Length, (char)mark.Value) switch
        {
            (4, '-' or '.' or '/') => ReadYearFirst(tokens, at),
            (1 or 2, '.' or '/' or '-') => ReadDayFirst(tokens, at),
            (1 or 2, Tokens.Dash) => ReadDays(tokens, at),
            _ => FoundDate.Nothing,
        };
    }

    static FoundDate ReadYearFirst(Tokens tokens, int at)
    {
        var (year, month, mark) = (tokens[at].Value, tokens[at + 2], (char)tokens[at + 1].Value);
        if (IsPart(tokens, at + 3, mark, longest: 2))
            return Ends(tokens, at + 5)
                ? FoundDate.Of(at + 5, MentionReader.Text(year, month.Value, tokens[at + 4].Value))
                : FoundDate.Nothing;
        var isMonth = mark == '-' && month is { Length: 2, Value: >= 1 and <= 12 } && Ends(tokens, at + 3);
        return isMonth && year is >= 1000 and <= 2099
            ? FoundDate.Of(at + 3, MentionReader.Text(year, month.Value))
            : FoundDate.Nothing;
    }

    static FoundDate ReadDayFirst(Tokens tokens, int at)
    {
        var mark = (char)tokens[at + 1].Value;
        if (!IsPart(tokens, at + 3, mark, longest: 4))
            return mark == '-' ? ReadDays(tokens, at) : FoundDate.Nothing;
        if (tokens[at + 4].Length != 4 || tokens[at + 2].Length > 2 || !Ends(tokens, at + 5))
            return FoundDate.Nothing;
        int first = tokens[at].Value,
            second = tokens[at + 2].Value,
            year = tokens[at + 4].Value;
        var dayFirst = FoundDate.Of(at + 5, MentionReader.Text(year, second, first));
        // With points the day comes first everywhere; with slashes or hyphens it depends on who writes.
        if (mark == '.' || first == second)
            return dayFirst;
        var monthFirst = FoundDate.Of(at + 5, MentionReader.Text(year, first, second));
        if (dayFirst.Text is null || monthFirst.Text is null)
            return monthFirst.Text is null ? dayFirst : monthFirst;
        return FoundDate.Of(at + 5, $"[{dayFirst.Text},{monthFirst.Text}]");
    }

    /// <summary>A month in Roman digits: <c>15.I.1928</c>, <c>15/I/1928</c>.</summary>
    static FoundDate ReadRoman(Tokens tokens, int at)
    {
        var mark = tokens[at + 1].Kind == MentionTokenKind.Mark ? (char)tokens[at + 1].Value : ' ';
        var month = Array.IndexOf(Months, tokens.SpanOf(at + 2).ToString()) + 1;
        return
            mark is '.' or '/' or '-'
            && tokens[at + 1].IsTight
            && month > 0
            && Numbers.IsDay(tokens, at, out _)
            && tokens[at + 3].IsTightMark(mark)
            && tokens[at + 4].IsTightNumber
            && Numbers.IsYear(tokens, at + 4)
            ? FoundDate.Of(at + 5, MentionReader.Text(tokens[at + 4].Value, month, tokens[at].Value))
            : FoundDate.Nothing;
    }

    /// <summary>Two days of one month: <c>19-20.10.2017</c>.</summary>
    static FoundDate ReadDays(Tokens tokens, int at)
    {
        if (!IsPart(tokens, at + 3, '.', longest: 2) || !IsPart(tokens, at + 5, '.', longest: 4))
            return FoundDate.Nothing;
        int month = tokens[at + 4].Value,
            year = tokens[at + 6].Value;
        if (tokens[at + 6].Length != 4 || !Ends(tokens, at + 7))
            return FoundDate.Nothing;
        var first = MentionReader.Text(year, month, tokens[at].Value);
        return FoundDate.Of(at + 7, $"{first}/{MentionReader.Text(year, month, tokens[at + 2].Value)}");
    }

    static bool IsPart(Tokens tokens, int at, char mark, int longest) =>
        tokens[at].IsTightMark(mark) && tokens[at + 1].IsTightNumber && tokens[at + 1].Length <= longest;

    // A further number would make it something else: an address, a version, a telephone number.
    static bool Ends(Tokens tokens, int at) =>
        !(
            tokens[at].Kind == MentionTokenKind.Mark
            && tokens[at].IsTight
            && (char)tokens[at].Value is '-' or '.' or '/'
            && tokens[at + 1].IsTightNumber
            && tokens[at + 1].Length != 4
        );
}
