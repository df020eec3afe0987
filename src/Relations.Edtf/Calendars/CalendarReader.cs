using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Relations;

/// <summary>Reads a text with the numbers of another calendar, by taking each date in it to the Gregorian calendar.</summary>
sealed class CalendarReader(string text, CalendarRules rules)
{
    EdtfFailure? failure;

    public bool TryRead([NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out EdtfFailure? failure)
    {
        value = text.Length is 0 or > EdtfReader.MaximumLength ? null : Read();
        failure = value is null ? this.failure ?? Unreadable() : null;
        return value is not null;
    }

    Edtf? Read()
    {
        if (text[0] is '[' or '{')
            return ReadSet();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return ReadInterval(slash);
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (Convert(0, time < 0 ? text.Length : time) is not { } date)
            return null;
        if (time < 0)
            return Parse(date.Text);
        return date.IsDay ? Parse(date.Text + text[time..]) : null;
    }

    Edtf? ReadInterval(int slash)
    {
        if (!TryReadEnd(0, slash, out var start, out var startEnd))
            return null;
        if (!TryReadEnd(slash + 1, text.Length, out var end, out var endEnd))
            return null;
        if (start is null && end is null)
            return Parse(text);
        if (start is null or EdtfDate && end is null or EdtfDate)
            return Parse(Written(start, startEnd) + "/" + Written(end, endEnd));
        var (first, last) = (start?.ExtentUnder(EdtfPolicy.Default), end?.ExtentUnder(EdtfPolicy.Default));
        if (first is { } a && last is { } b && a.MinStart > b.MaxEnd)
            return Fail("interval-reversed", 0, text.Length, HintTexts.ReasonOf("interval-reversed"));
        var written = Written(start, startEnd) + "/" + Written(end, endEnd);
        return new EdtfInterval(new Slice(written, 0, written.Length), 2, start, startEnd, end, endEnd);
    }

    bool TryReadEnd(int start, int end, out Edtf? date, out EdtfEnd kind)
    {
        var part = text[start..end];
        (date, kind) = (null, part.Length == 0 ? EdtfEnd.Unknown : EdtfEnd.Open);
        if (part is "" or "..")
            return true;
        kind = EdtfEnd.Finite;
        date = Convert(start, end) is { } converted ? Parse(converted.Text) : null;
        return date is not null;
    }

    Edtf? ReadSet()
    {
        if (text.Length < 3)
            return null;
        var isOneOf = text[0] == '[';
        var written = new StringBuilder().Append(text[0]);
        for (var start = 1; start < text.Length; )
        {
            var comma = text.IndexOf(',', start);
            var end = comma < 0 ? text.Length - 1 : comma;
            if (ReadMember(start, end, isOneOf) is not { } member)
                return null;
            written.Append(member).Append(text[end]);
            start = end + 1;
        }
        return Parse(written.ToString());
    }

    string? ReadMember(int start, int end, bool isOneOf)
    {
        var dots = text.IndexOf("..", start, end - start, StringComparison.Ordinal);
        if (dots < 0)
        {
            if (Convert(start, end) is not { } date)
                return null;
            if (date.IsDay || isOneOf)
                return date.IsDay ? date.Text : date.Text[1..^1];
            failure = new("calendar", start, end - start, CalendarTexts.AllOfDays(rules.Title), null);
            return null;
        }
        ConvertedDate? first = null,
            last = null;
        if (dots > start && (first = Convert(start, dots)) is null)
            return null;
        if (dots + 2 < end && (last = Convert(dots + 2, end)) is null)
            return null;
        return $"{first?.First}..{last?.Last}";
    }

    ConvertedDate? Convert(int start, int end) => ConvertedDate.Of(text, start, end, rules, out failure);

    Edtf? Parse(string written)
    {
        if (EdtfPattern.Level2.TryParse(written, out var value, out var failure))
            return value;
        // Places in what was written are not places in the text.
        return Fail(failure.Hint, 0, text.Length, failure.Reason);
    }

    Edtf? Fail(string hint, int start, int length, Message reason)
    {
        failure ??= new(hint, start, length, reason, null);
        return null;
    }

    // What is no date in any calendar is explained as ever; a suggestion keeps the numbers, so that it is of the same calendar.
    EdtfFailure Unreadable() =>
        EdtfPattern.Level2.TryParse(text, out _, out var failure)
            ? new("calendar", 0, text.Length, CalendarTexts.NotExpressible(rules.Title), null)
            : failure;

    static string Written(Edtf? date, EdtfEnd kind) => date?.ToString() ?? (kind == EdtfEnd.Open ? ".." : "");
}
