using NodaTime;

namespace Relations;

/// <summary>A calendar that NodaTime has.</summary>
sealed class NodaCalendarRules(LocalizedString title, CalendarSystem calendar) : CalendarRules
{
    public override LocalizedString Title => title;

    public override int FirstYear => Math.Max(-9999, calendar.MinYear);

    public override int LastYear => Math.Min(9999, calendar.MaxYear);

    public override DayRange Year(int year)
    {
        var last = calendar.GetMonthsInYear(year);
        return new(Iso(year, 1, 1), Iso(year, last, calendar.GetDaysInMonth(year, last)));
    }

    public override DayRange? Month(int year, int month) =>
        month >= 1 && month <= calendar.GetMonthsInYear(year)
            ? new(Iso(year, month, 1), Iso(year, month, calendar.GetDaysInMonth(year, month)))
            : null;

    public override EdtfDay? Day(int year, int month, int day) =>
        day >= 1 && day <= calendar.GetDaysInMonth(year, month) ? Iso(year, month, day) : null;

    EdtfDay Iso(int year, int month, int day) => EdtfDay.FromLocalDate(new LocalDate(year, month, day, calendar));
}
