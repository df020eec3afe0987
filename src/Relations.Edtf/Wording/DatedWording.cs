using System.Globalization;

namespace Relations;

/// <summary>Words what may stand at an end of an interval or in a set, and date-times.</summary>
static class DatedWording
{
    public static WordedDate Of(Edtf value, Grammar words) =>
        value switch
        {
            EdtfDate date => DateWording.Of(date, words),
            EdtfSeason season => SeasonWording.Of(season, words),
            EdtfYear year => YearWording.Of(year, words),
            EdtfDateTime dateTime => new(OfDateTime(dateTime, words)),
            EdtfSet set => new(SetWording.Of(set, words)), // at the end of an interval of another calendar
            _ => new(value.ToString()),
        };

    /// <summary>Adds the qualifier that all components share.</summary>
    public static WordedDate Qualify(WordedDate phrase, EdtfQualifier qualifier, Grammar words)
    {
        if ((qualifier & EdtfQualifier.Approximate) != EdtfQualifier.None)
            phrase = words.Circa(phrase);
        return (qualifier & EdtfQualifier.Uncertain) != EdtfQualifier.None
            ? new(WithNotes(phrase.Text, [words.Uncertain], words))
            : phrase;
    }

    /// <summary>Adds notes in brackets, or alone where nothing else is known.</summary>
    public static string WithNotes(string text, IReadOnlyCollection<string> notes, Grammar words)
    {
        if (notes.Count == 0)
            return text;
        var joined = string.Join(words.Semicolon, notes);
        if (text.Length == 0)
            return joined;
        return text.EndsWith(')') ? $"{text[..^1]}{words.Semicolon}{joined})" : $"{text} ({joined})";
    }

    /// <summary>The words of a year with the number that they end in.</summary>
    public static WordedDate YearPhrase(string text, Int128 year)
    {
        var shown = year <= 0 ? 1 - year : year;
        return shown <= long.MaxValue ? new(text, Ending.Number, (long)shown) : new(text);
    }

    static string OfDateTime(EdtfDateTime value, Grammar words)
    {
        var day = words.Plain((int)value.Day.Year, value.Day.Month, value.Day.Day);
        var second = value.SecondOfDay;
        var time = string.Create(
            CultureInfo.InvariantCulture,
            $"{second / 3600:D2}:{second / 60 % 60:D2}:{second % 60:D2}"
        );
        var shift = value.Shift is { } offset ? " UTC" + (offset.Seconds == 0 ? "" : offset.ToString("m", null)) : "";
        return $"{day}, {time}{shift}";
    }
}
