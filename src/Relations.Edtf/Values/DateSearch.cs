namespace Relations;

/// <summary>Finds the days that a date with unspecified digits may stand for.</summary>
static class DateSearch
{
    /// <summary>The first possible day on or after a day, or null.</summary>
    public static EdtfDay? OnOrAfter(in DateComponents fields, EdtfDay from)
    {
        var last = LastYear(fields);
        for (var year = Math.Max(from.Year, FirstYear(fields)); year <= last; year++)
        {
            if (MatchesYear(fields, year) && FirstIn(fields, (int)year, from) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The last possible day on or before a day, or null.</summary>
    public static EdtfDay? OnOrBefore(in DateComponents fields, EdtfDay until)
    {
        var first = FirstYear(fields);
        for (var year = Math.Min(until.Year, LastYear(fields)); year >= first; year--)
        {
            if (MatchesYear(fields, year) && LastIn(fields, (int)year, until) is { } found)
                return found;
        }
        return null;
    }

    public static EdtfDay? First(in DateComponents fields) => OnOrAfter(fields, EdtfDay.FirstOf(-9999));

    public static EdtfDay? Last(in DateComponents fields) => OnOrBefore(fields, EdtfDay.LastOf(9999));

    public static bool Matches(in DateComponents fields, EdtfDay day) =>
        day.Year is >= -9999 and <= 9999
        && MatchesYear(fields, day.Year)
        && Digits.Match(fields.MonthDigits, 2, day.Month)
        && Digits.Match(fields.DayDigits, 2, day.Day);

    /// <summary>Whether two dates may be the same day: the digits that both state agree, and some day has them.</summary>
    public static bool MayBeSame(in DateComponents a, in DateComponents b)
    {
        if (
            a.Negative != b.Negative
            || !TryMerge(a.YearDigits, b.YearDigits, 4, out var year)
            || !TryMerge(a.MonthDigits, b.MonthDigits, 2, out var month)
            || !TryMerge(a.DayDigits, b.DayDigits, 2, out var day)
        )
            return false;
        var merged = new DateComponents(EdtfPrecision.Day, a.Negative, (ushort)year, (byte)month, (byte)day);
        return First(merged) is not null;
    }

    public static bool AnyMonth(byte monthDigits)
    {
        for (var month = 1; month <= 12; month++)
        {
            if (Digits.Match(monthDigits, 2, month))
                return true;
        }
        return false;
    }

    public static int FirstYear(in DateComponents fields) =>
        fields.Negative ? -Digits.Fill(fields.YearDigits, 4, 9) : Digits.Fill(fields.YearDigits, 4, 0);

    // A minus sign never stands before 0000, so -XXXX ends at -0001.
    public static int LastYear(in DateComponents fields) =>
        fields.Negative ? -Math.Max(1, Digits.Fill(fields.YearDigits, 4, 0)) : Digits.Fill(fields.YearDigits, 4, 9);

    public static bool MatchesYear(in DateComponents fields, long year) =>
        (fields.Negative ? year < 0 : year >= 0) && Digits.Match(fields.YearDigits, 4, (int)Math.Abs(year));

    static EdtfDay? FirstIn(in DateComponents fields, int year, EdtfDay from)
    {
        for (var month = year == from.Year ? from.Month : 1; month <= 12; month++)
        {
            if (!Digits.Match(fields.MonthDigits, 2, month))
                continue;
            var days = EdtfDay.DaysInMonth(year, month);
            for (var day = year == from.Year && month == from.Month ? from.Day : 1; day <= days; day++)
            {
                if (Digits.Match(fields.DayDigits, 2, day))
                    return new EdtfDay(year, month, day);
            }
        }
        return null;
    }

    static EdtfDay? LastIn(in DateComponents fields, int year, EdtfDay until)
    {
        for (var month = year == until.Year ? until.Month : 12; month >= 1; month--)
        {
            if (!Digits.Match(fields.MonthDigits, 2, month))
                continue;
            for (
                var day = year == until.Year && month == until.Month ? until.Day : EdtfDay.DaysInMonth(year, month);
                day >= 1;
                day--
            )
            {
                if (Digits.Match(fields.DayDigits, 2, day))
                    return new EdtfDay(year, month, day);
            }
        }
        return null;
    }

    static bool TryMerge(int a, int b, int count, out int merged)
    {
        merged = 0;
        for (var shift = 0; shift < count * 4; shift += 4)
        {
            int x = (a >> shift) & 0xF,
                y = (b >> shift) & 0xF;
            if (x != y && x != Digits.Unspecified && y != Digits.Unspecified)
                return false;
            merged |= (x == Digits.Unspecified ? y : x) << shift;
        }
        return true;
    }
}
