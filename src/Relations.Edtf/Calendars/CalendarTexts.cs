namespace Relations;

/// <summary>What calendars are called, and what is said of dates that they cannot express.</summary>
static partial class CalendarTexts
{
    [Localized("Julian")]
    public static partial LocalizedString Julian { get; }

    [Localized("Hijri civil")]
    public static partial LocalizedString HijriCivil { get; }

    [Localized("Umm al-Qura")]
    public static partial LocalizedString UmmAlQura { get; }

    [Localized("Rumi")]
    public static partial LocalizedString Rumi { get; }

    [Localized("Persian")]
    public static partial LocalizedString Persian { get; }

    [Localized("Hebrew")]
    public static partial LocalizedString Hebrew { get; }

    [Message("a month or year of the {calendar} calendar cannot be one of all that are meant: write days")]
    public static partial Message AllOfDays(LocalizedString calendar);

    [Message("the {calendar} calendar cannot express this")]
    public static partial Message NotExpressible(LocalizedString calendar);

    [Message("a date of the {calendar} calendar needs its year")]
    public static partial Message YearNeeded(LocalizedString calendar);

    [Message("the {calendar} calendar as read here has the years {first} to {last}")]
    public static partial Message YearRange(LocalizedString calendar, int first, int last);

    [Message("unspecified digits that leave days out cannot be taken from the {calendar} calendar")]
    public static partial Message Gaps(LocalizedString calendar);

    [Message("the {calendar} calendar has no seasons here: write months")]
    public static partial Message NoSeasons(LocalizedString calendar);

    [Message("the year {year} of the {calendar} calendar has no month {month}")]
    public static partial Message NoMonth(LocalizedString calendar, int year, string month);

    [Message("the year {year} of the {calendar} calendar has no day {day} in month {month}")]
    public static partial Message NoDay(LocalizedString calendar, int year, string month, string day);

    [Message("the {calendar} calendar has years of four digits only, all of them specified")]
    public static partial Message LongYear(LocalizedString calendar);
}
