using System.Globalization;

namespace Relations;

/// <summary>Takes suggestions back that are only one of two readings, and says both.</summary>
static class OtherReadings
{
    const int FirstRumiYear = 1256;
    const int LastRumiYear = 1341;

    /// <summary>The failure with both readings in its message where its suggestion is one of two; itself otherwise.</summary>
    public static EdtfFailure Of(EdtfFailure failure, string text)
    {
        if (failure.Suggestion is not { } suggestion)
            return failure;
        var reason = Century(text, suggestion) ?? Rumi(failure.Hint, suggestion);
        return reason is null ? failure : failure with { Suggestion = null, Reason = reason };
    }

    // The 1800s are ten years to some, and a hundred to others.
    static Message? Century(string text, string suggestion)
    {
        if (WordGuesses.CenturyIn(text) is not { } digits)
            return null;
        var century = suggestion.Replace(digits + "0X", digits + "XX", StringComparison.Ordinal);
        return century != suggestion && Diagnosis.IsValid(century)
            ? ReadingTexts.DecadeOrCentury(suggestion, century)
            : null;
    }

    // Days and months of years of which the Ottoman Empire counted as many as there are in the Middle Ages.
    static Message? Rumi(string hint, string suggestion)
    {
        if (
            hint is not ("whitespace" or "character" or "syntax" or "month" or "separator" or "natural-circa")
            || !TextShape.Starts(suggestion, "0000-00")
            || !int.TryParse(suggestion.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < FirstRumiYear or > LastRumiYear
            || !EdtfCalendar.Rumi.TryRead(suggestion, out var value, out _)
        )
            return null;
        return value is EdtfDate
            ? ReadingTexts.RumiDay(new WordedValue(value), suggestion)
            : ReadingTexts.Rumi(suggestion);
    }
}
