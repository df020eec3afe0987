namespace Relations;

static class IntervalWording
{
    public static string Of(EdtfInterval interval, Grammar words)
    {
        var (start, isStartUncertain) = Sure(interval.Start);
        var (end, isEndUncertain) = Sure(interval.End);
        var text = Of(start, end, interval, words);
        return DatedWording.WithNotes(
            text,
            Doubts(isStartUncertain, isEndUncertain, isAlone: IsAlone(interval), words),
            words
        );
    }

    static string Of(Edtf? start, Edtf? end, EdtfInterval interval, Grammar words) =>
        (start, end) switch
        {
            ({ } from, { } to) when from.Equals(to) => OfOne(from, words),
            ({ } from, { } to) => SpanWording.Dashed(from, to, words),
            ({ } from, null) => OfStart(DatedWording.Of(from, words), interval.EndEnd, words),
            (null, { } to) => OfEnd(DatedWording.Of(to, words), interval.StartEnd, words),
            _ => (interval.StartEnd, interval.EndEnd) switch
            {
                (EdtfEnd.Open, EdtfEnd.Open) => words.OpenAtBothEnds,
                (EdtfEnd.Open, _) => words.OpenStartUnknownEnd,
                _ => words.UnknownStartOpenEnd,
            },
        };

    /// <summary>
    /// An end as if it were certain, and whether it is not: "1985 – 1987 (uncertain)" would leave open which of them is meant.
    /// </summary>
    static (Edtf? Date, bool IsUncertain) Sure(Edtf? end)
    {
        var text = end?.ToString();
        var sure = text switch
        {
            [.. var date, '?'] => date,
            [.. var date, '%'] => date + "~",
            _ => null,
        };
        return sure is not null && EdtfPattern.Level2.TryParse(sure, out var certain, out _)
            ? (certain, true)
            : (end, false);
    }

    // Of an interval with one date and no unknown end, only that date can be meant.
    static bool IsAlone(EdtfInterval interval) =>
        interval.Start?.Equals(interval.End) == true
        || (interval.Start is null && interval.StartEnd == EdtfEnd.Open)
        || (interval.End is null && interval.EndEnd == EdtfEnd.Open);

    static string[] Doubts(bool isStart, bool isEnd, bool isAlone, Grammar words) =>
        (isStart, isEnd) switch
        {
            (false, false) => [],
            _ when isAlone => [words.Uncertain],
            (true, true) => [words.PartsAre([Part.Start, Part.End], isUncertain: true, isApproximate: false)],
            (true, _) => [words.PartsAre([Part.Start], isUncertain: true, isApproximate: false)],
            _ => [words.PartsAre([Part.End], isUncertain: true, isApproximate: false)],
        };

    // From some day of a year to some day of it is not the whole year; from a day to itself is the day.
    static string OfOne(Edtf date, Grammar words)
    {
        var phrase = DatedWording.Of(date, words);
        return date is EdtfDate { Precision: EdtfPrecision.Day } ? phrase.Text : words.Within(phrase);
    }

    static string OfStart(WordedDate start, EdtfEnd end, Grammar words) =>
        end == EdtfEnd.Open ? words.Since(start) : words.FromWithUnknownEnd(start);

    static string OfEnd(WordedDate end, EdtfEnd start, Grammar words) =>
        start == EdtfEnd.Open ? words.Until(end) : words.UntilWithUnknownStart(end);
}
