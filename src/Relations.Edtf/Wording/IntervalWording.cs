namespace Relations;

internal static class IntervalWording
{
    internal static string Of(EdtfInterval interval, Words words) =>
        (interval.Start, interval.End) switch
        {
            ({ } start, { } end) when start.Equals(end) => OfOne(start, words),
            ({ } start, { } end) => Spans.Dashed(start, end, words),
            ({ } start, null) => OfStart(DatedWording.Of(start, words), interval.EndEnd, words),
            (null, { } end) => OfEnd(DatedWording.Of(end, words), interval.StartEnd, words),
            _ => (interval.StartEnd, interval.EndEnd) switch
            {
                (EdtfEnd.Open, EdtfEnd.Open) => words.OpenAtBothEnds,
                (EdtfEnd.Open, _) => words.OpenStartUnknownEnd,
                _ => words.UnknownStartOpenEnd,
            },
        };

    // From some day of a year to some day of it is not the whole year; from a day to itself is the day.
    static string OfOne(Edtf date, Words words)
    {
        var phrase = DatedWording.Of(date, words);
        return date is EdtfDate { Precision: EdtfPrecision.Day } ? phrase.Text : words.Within(phrase);
    }

    static string OfStart(Phrase start, EdtfEnd end, Words words) =>
        end == EdtfEnd.Open ? words.Since(start) : words.FromWithUnknownEnd(start);

    static string OfEnd(Phrase end, EdtfEnd start, Words words) =>
        start == EdtfEnd.Open ? words.Until(end) : words.UntilWithUnknownStart(end);
}
