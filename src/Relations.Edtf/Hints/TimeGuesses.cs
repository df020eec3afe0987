namespace Relations;

/// <summary>Times of day that other parts of ISO 8601 allow.</summary>
static class TimeGuesses
{
    const int DayLength = 10;
    const int TimeLength = 19; // of day, T and time

    public static EdtfFailure? Separator(string text)
    {
        var at = DayLength + SignOf(text);
        if (
            !TextShape.Starts(text.AsSpan(SignOf(text)), "0000-00-00")
            || at >= text.Length
            || text[at] is not (' ' or 't')
        )
            return null;
        var joined = string.Concat(text.AsSpan(0, at), "T", text.AsSpan(at + 1));
        return Diagnosis.IsValid(joined) ? Diagnosis.At("datetime-separator", at, 1, joined) : null;
    }

    public static EdtfFailure? LowerCaseZ(string text)
    {
        if (!text.EndsWith('z'))
            return null;
        var utc = text[..^1] + "Z";
        return Diagnosis.IsValid(utc) ? Diagnosis.At("lowercase-z", text.Length - 1, 1, utc) : null;
    }

    public static EdtfFailure? Fraction(string text)
    {
        var at = TimeLength + SignOf(text);
        if (!IsDateTime(text) || at + 1 >= text.Length || text[at] is not ('.' or ','))
            return null;
        var end = TextShape.SkipDigits(text, at + 1);
        if (end == at + 1)
            return null;
        var whole = text.Remove(at, end - at);
        return Diagnosis.At("fraction", at, end - at, Diagnosis.IsValid(whole) ? whole : null);
    }

    public static EdtfFailure? BasicShift(string text)
    {
        var at = TimeLength + SignOf(text);
        if (
            !IsDateTime(text)
            || text.Length != at + 5
            || text[at] is not ('+' or '-')
            || !TextShape.AllDigits(text.AsSpan(at + 1))
        )
            return null;
        var extended = text.Insert(text.Length - 2, ":");
        return Diagnosis.At("basic-format", at, 5, Diagnosis.IsValid(extended) ? extended : null);
    }

    static bool IsDateTime(string text) => TextShape.Starts(text.AsSpan(SignOf(text)), "0000-00-00T00:00:00");

    static int SignOf(string text) => text.StartsWith('-') ? 1 : 0;
}
