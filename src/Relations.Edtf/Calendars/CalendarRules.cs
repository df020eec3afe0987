namespace Relations;

/// <summary>Between which Gregorian days something lies, both inclusive.</summary>
internal readonly record struct DayRange(EdtfDay First, EdtfDay Last);

/// <summary>What a calendar has, as Gregorian days.</summary>
internal abstract class CalendarRules
{
    /// <summary>The name for messages.</summary>
    internal abstract LocalizedString Title { get; }

    internal abstract int FirstYear { get; }
    internal abstract int LastYear { get; }

    /// <summary>The days of a year from <see cref="FirstYear"/> to <see cref="LastYear"/>.</summary>
    internal abstract DayRange Year(int year);

    /// <summary>The days of a month of such a year; null where there is no such month.</summary>
    internal abstract DayRange? Month(int year, int month);

    /// <summary>A day of such a month; null where there is no such day.</summary>
    internal abstract EdtfDay? Day(int year, int month, int day);
}
