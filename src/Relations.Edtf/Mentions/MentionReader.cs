using System.Globalization;

namespace Relations;

/// <summary>Reads the date that starts at a token, if one does.</summary>
static class MentionReader
{
    public static FoundDate Read(Tokens tokens, int at)
    {
        var first = AroundDate.Before(tokens, at, static (tokens, at) => ReadOne(tokens, at));
        if (!first.IsShape)
            first = AroundDate.After(tokens, ReadOne(tokens, at));
        // A dash between two whole dates makes them a span, and the second lends its year to the first.
        if (!first.IsSingle || !IsJoint(tokens, first.Next))
            return first;
        var second = ReadOne(tokens, first.Next + 1, isSecond: true);
        if (!second.IsSingle)
            return first;
        var start = first.LacksYear && !second.LacksYear ? second.Text![..4] + first.Text![4..] : first.Text;
        var span = FoundDate.Of(second.Next, $"{start}/{second.Text}");
        return span.Text is null ? first : span;
    }

    // A slash joins as EDTF does, between years and what starts with one; French says du 30 octobre au 2 novembre, de 1964 à 2008.
    static bool IsJoint(Tokens tokens, int at) =>
        tokens[at].IsDash
        || Suffixes.IsFrenchTo(tokens.SpanOf(at))
        || (tokens[at].IsTightMark('/') && tokens[at + 1].IsTightNumber && tokens[at + 1].Length == 4);

    static FoundDate ReadOne(Tokens tokens, int at, bool isSecond = false)
    {
        if (tokens[at].Kind == MentionTokenKind.Word)
        {
            var named = MonthFirst.Read(tokens, at);
            return named.IsShape ? named : LongSpans.Read(tokens, at);
        }
        if (tokens[at].Kind != MentionTokenKind.Number || (!isSecond && IsTail(tokens, at) && !IsField(tokens, at)))
            return FoundDate.Nothing;
        var found = NumericDates.Read(tokens, at);
        if (!found.IsShape)
            found = DayFirst.Read(tokens, at);
        if (!found.IsShape)
            found = LongSpans.Read(tokens, at);
        return found.IsShape ? found : YearFirst.Read(tokens, at);
    }

    /// <summary>Whether a number is the rest of something before it: a word, a decimal, a time, an address.</summary>
    static bool IsTail(Tokens tokens, int at)
    {
        if (!tokens[at].IsTight)
            return false;
        var before = tokens[at - 1];
        return before.Kind == MentionTokenKind.Word
            || before.IsDash && before.IsTight && tokens[at - 2].Kind == MentionTokenKind.Number
            || (
                before.Kind == MentionTokenKind.Mark
                && (char)before.Value is '.' or ',' or ':' or '/' or '_' or '@' or '='
            )
                && before.IsTight
                && tokens[at - 2].Kind is MentionTokenKind.Number or MentionTokenKind.Word;
    }

    /// <summary>Whether a number begins a field of a row, with commas or other marks between fields and no spaces.</summary>
    static bool IsField(Tokens tokens, int at) =>
        (char)tokens[at - 1].Value is ',' or ':' or '='
        && tokens[at - 1].Kind == MentionTokenKind.Mark
        && (
            tokens[at - 2].Kind == MentionTokenKind.Word
            || IsWholeDay(tokens, at)
            || (tokens[at].Length == 4 && tokens[at - 1].IsMark(',') && tokens[at + 1].IsTightMark(','))
        );

    // No decimal, thousands or time goes on with two hyphens or points and as many digits.
    static bool IsWholeDay(Tokens tokens, int at) =>
        (char)tokens[at + 1].Value is var mark and ('-' or '.' or '/')
        && tokens[at + 1].IsTightMark(mark)
        && tokens[at + 2].IsTightNumber
        && tokens[at + 3].IsTightMark(mark)
        && tokens[at + 4].IsTightNumber
        && (tokens[at].Length == 4 || tokens[at + 4].Length == 4);

    public static string Text(int? year, int month, int? day = null)
    {
        var years = year?.ToString("D4", CultureInfo.InvariantCulture) ?? "XXXX";
        return day is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{years}-{month:D2}-{number:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"{years}-{month:D2}");
    }
}
