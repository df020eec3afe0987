using System.Globalization;

namespace Relations;

/// <summary>A year, month or day of another calendar as Gregorian days with their qualifier.</summary>
/// <param name="First">The first day, as EDTF.</param>
/// <param name="Last">The last day, as EDTF; the first where it is one day.</param>
sealed record ConvertedDate(string First, string Last)
{
    public bool IsDay => First == Last;

    /// <summary>The day, or a one-of set of all days of the range.</summary>
    public string Text => IsDay ? First : $"[{First}..{Last}]";

    public static ConvertedDate? Of(string text, int start, int end, CalendarRules rules, out EdtfFailure? failure)
    {
        failure = null;
        var source = new ParseOutcome(text);
        var parts = default(DateParts);
        if (!parts.TryScan(ref source, start, end))
        {
            failure = LongYear(text, start, end, rules);
            return null;
        }
        if (parts.DoubledAt >= 0)
        {
            failure = Diagnosis.At("double-qualifier", parts.DoubledAt, 1);
            return null;
        }
        failure = Check(parts, start, end, rules);
        if (failure is not null)
            return null;
        var range = RangeOf(parts.ToFields(), rules);
        var sign = Qualifiers.Sign(parts.ToFields().AllQualifiers);
        return new(range.First + sign, range.Last + sign);
    }

    static EdtfFailure? Check(in DateParts parts, int start, int end, CalendarRules rules)
    {
        var fields = parts.ToFields();
        if (fields.YearMasked && fields.YearDigits == 0xFFFF)
            return Fail("calendar", parts.YearAt, 4, CalendarTexts.YearNeeded(rules.Title));
        int first = DateSearch.FirstYear(fields),
            last = DateSearch.LastYear(fields);
        if (first < rules.FirstYear || last > rules.LastYear)
            return Fail(
                "calendar-year",
                start,
                parts.YearAt + 4 - start,
                CalendarTexts.YearRange(rules.Title, rules.FirstYear, rules.LastYear)
            );
        return HasGaps(parts, fields)
            ? Fail("calendar", start, end - start, CalendarTexts.Gaps(rules.Title))
            : CheckParts(parts, fields, first, rules);
    }

    static EdtfFailure? CheckParts(in DateParts parts, in DateComponents fields, int year, CalendarRules rules)
    {
        if (parts.Count == 1 || parts.Month == DateComponents.AnyDigits)
            return null;
        var month = Digits.Fill(parts.Month, 2, 0);
        var hasMonth = rules.Month(year, month) is not null;
        if (!hasMonth && parts.IsSeason)
            return Fail("calendar", parts.MonthAt, 2, CalendarTexts.NoSeasons(rules.Title));
        if (!hasMonth)
            return Fail("month", parts.MonthAt, 2, CalendarTexts.NoMonth(rules.Title, year, TwoDigits(month)));
        if (parts.Count < 3 || parts.Day == DateComponents.AnyDigits)
            return null;
        var day = Digits.Fill(parts.Day, 2, 0);
        return rules.Day(year, month, day) is null
            ? Fail(
                "no-such-day",
                parts.DayAt,
                2,
                CalendarTexts.NoDay(rules.Title, year, TwoDigits(month), TwoDigits(day))
            )
            : null;
    }

    static DayRange RangeOf(in DateComponents fields, CalendarRules rules)
    {
        if (fields.YearMasked)
            return new(rules.Year(DateSearch.FirstYear(fields)).First, rules.Year(DateSearch.LastYear(fields)).Last);
        var year = DateSearch.FirstYear(fields);
        if (fields.MonthDigits == DateComponents.AnyDigits)
            return rules.Year(year);
        var month = Digits.Fill(fields.MonthDigits, 2, 0);
        if (fields.DayDigits == DateComponents.AnyDigits)
            return rules.Month(year, month)!.Value;
        var day = rules.Day(year, month, Digits.Fill(fields.DayDigits, 2, 0))!.Value;
        return new(day, day);
    }

    // Whole components may be unspecified from the right on, and digits of the year from the right when nothing follows.
    static bool HasGaps(in DateParts parts, in DateComponents fields)
    {
        var noDay = parts.Count < 3 || parts.Day == DateComponents.AnyDigits;
        var noMonth = parts.Count < 2 || parts.Month == DateComponents.AnyDigits;
        if (fields.YearMasked)
            return !noMonth || !noDay || !MaskWording.IsTrailing(fields.YearDigits);
        if (fields.MonthMasked)
            return !noMonth || !noDay;
        return fields.DayMasked && !noDay;
    }

    static EdtfFailure? LongYear(string text, int start, int end, CalendarRules rules) =>
        EdtfPattern.Level2.TryParse(text[start..end], out _)
            ? Fail("calendar", start, end - start, CalendarTexts.LongYear(rules.Title))
            : null;

    static EdtfFailure Fail(string hint, int position, int length, Message reason) =>
        new(hint, position, length, reason, null);

    static string TwoDigits(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
