using NodaTime;

namespace Relations;

/// <summary>The Ottoman fiscal calendar: Julian with years from March, and from 1 March 1333 Gregorian.</summary>
/// <remarks>
/// The law of 8 Şubat 1332 (21 February 1917) made 16 Şubat 1332 into 1 Mart 1333, and its amendment let 1333 end with
/// December. Years are 584 behind the common era, and 585 in the January and February before 1333.
/// </remarks>
sealed class RumiCalendarRules : CalendarRules
{
    const int Reform = 1333;
    const int Behind = 584;
    const int LastDayBeforeReform = 15; // of February 1332

    public override LocalizedString Title => CalendarTexts.Rumi;

    public override int FirstYear => 1256;

    public override int LastYear => 1341;

    public override DayRange Year(int year)
    {
        var (first, last) = year < Reform ? (3, 2) : (year == Reform ? 3 : 1, 12);
        return new(Month(year, first)!.Value.First, Month(year, last)!.Value.Last);
    }

    public override DayRange? Month(int year, int month)
    {
        if (month is < 1 or > 12 || (year == Reform && month < 3))
            return null;
        return new(Day(year, month, 1)!.Value, Day(year, month, LastDay(year, month))!.Value);
    }

    public override EdtfDay? Day(int year, int month, int day)
    {
        if (day < 1 || day > LastDay(year, month))
            return null;
        return EdtfDay.FromLocalDate(new LocalDate(CommonYear(year, month), month, day, CalendarOf(year)));
    }

    static int LastDay(int year, int month) =>
        year == Reform - 1 && month == 2
            ? LastDayBeforeReform
            : CalendarOf(year).GetDaysInMonth(CommonYear(year, month), month);

    static int CommonYear(int year, int month) => year + Behind + (year < Reform && month < 3 ? 1 : 0);

    static CalendarSystem CalendarOf(int year) => year < Reform ? CalendarSystem.Julian : CalendarSystem.Iso;
}
