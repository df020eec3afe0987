namespace Relations;

/// <summary>Words dates for people, in every language of <see cref="Languages"/>.</summary>
/// <remarks>
/// <para>The wording says what the value says and no more: an unknown end stays unknown, an open one stays open, and
/// digits that are not known are said to be so. Qualifiers are worded; seasons keep their names and are not turned into
/// months. Dates are day, month, year; ranges are collapsed: <c>9–10 July 2017</c>, <c>30 October – 2 November 2017</c>.</para>
/// <para>The words fit into the middle of a sentence, do not end with a full stop, and are the same on every machine,
/// whatever its culture. Years before 1 are worded with their era, 0000 being 1 BCE; the years 1 to 999 and those of more
/// than four digits have theirs too.</para>
/// </remarks>
public static class EdtfWording
{
    /// <summary>Words a date.</summary>
    /// <param name="value">Any value: date, date-time, season, year, interval or set.</param>
    /// <param name="language">The language of the words.</param>
    /// <returns>The words, never empty: <c>c. 1815</c>, <c>1990’lar</c>, <c>1945-ci ildən əvvəl</c>.</returns>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not a member of <see cref="Language"/>.</exception>
    public static string Format(Edtf value, Language language)
    {
        ArgumentNullException.ThrowIfNull(value);
        var words = Grammar.Of(language);
        return value switch
        {
            EdtfInterval interval => IntervalWording.Of(interval, words),
            EdtfSet set => SetWording.Of(set, words),
            _ => DatedWording.Of(value, words).Text,
        };
    }

    /// <summary>Words the date for people: <c>9–10 July 2017</c>, <c>9–10 Temmuz 2017</c>, <c>9–10 iyul 2017</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not a member of <see cref="Language"/>.</exception>
    public static string ToText(this Edtf date, Language language) => Format(date, language);
}
