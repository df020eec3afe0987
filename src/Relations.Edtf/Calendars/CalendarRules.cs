namespace Relations;

/// <summary>Between which Gregorian days something lies, both inclusive.</summary>
readonly record struct DayRange(EdtfDay First, EdtfDay Last);

/// <summary>What a calendar has, as Gregorian days.</summary>
abstract class CalendarRules
{
    /// <summary>The name for messages.</summary>
    public abstract LocalizedString Title { get; }

    public abstract int FirstYear { get; }
    public abstract int LastYear { get; }

    /// <summary>The days of a year from <see cref="FirstYear"/> to <see cref="LastYear"/>.</summary>
    public abstract DayRange Year(int year);

    /// <summary>The days of a month of such a year; null where there is no such month.</summary>
    public abstract DayRange? Month(int year, int month);

    /// <summary>A day of such a month; null where there is no such day.</summary>
    public abstract EdtfDay? Day(int year, int month, int day);
}
