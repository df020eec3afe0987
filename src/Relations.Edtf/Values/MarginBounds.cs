namespace Relations;

/// <summary>Widens a qualified date by whole units of its own precision.</summary>
static class MarginBounds
{
    public static Extent Widen(EdtfDay earliest, EdtfDay latest, EdtfPrecision precision, EdtfMargin margin) =>
        precision switch
        {
            EdtfPrecision.Year => Extent.OfEvent(
                AddMonths(earliest, -12L * margin.Years),
                AddMonths(latest, 12L * margin.Years)
            ),
            EdtfPrecision.Month or EdtfPrecision.Season => Extent.OfEvent(
                AddMonths(earliest, -margin.Months),
                AddMonths(latest, margin.Months)
            ),
            _ => Extent.OfEvent(AddDays(earliest, -margin.Days), AddDays(latest, margin.Days)),
        };

    static EdtfDay AddDays(EdtfDay day, long days) =>
        day.Year is > -10_000_000 and < 10_000_000 ? day.AddDays(days) : day;

    // Years near the limits of 64 bits are so coarse that a margin means nothing; they stay.
    static EdtfDay AddMonths(EdtfDay day, long months)
    {
        if (day.Year is < long.MinValue / 2 or > long.MaxValue / 2)
            return day;
        var index = day.Month - 1 + months;
        var year = day.Year + Math.DivRem(index, 12, out var month);
        if (month < 0)
            (year, month) = (year - 1, month + 12);
        var last = EdtfDay.DaysInMonth(year, (int)month + 1);
        // The last day of a month goes to the last of the other, so that whole months stay whole.
        var wasLast = day.Day == EdtfDay.DaysInMonth(day.Year, day.Month);
        return new(year, (int)month + 1, wasLast && day.Day > 1 ? last : Math.Min(day.Day, last));
    }
}
