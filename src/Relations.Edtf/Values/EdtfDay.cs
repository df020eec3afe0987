using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace Relations;

/// <summary>One day of the proleptic Gregorian calendar, in astronomical years: 0000 is 1 BCE, -0001 is 2 BCE.</summary>
/// <remarks>
/// Years take the whole range of <see cref="long"/>, far beyond NodaTime's -9998 to 9999. Days are compared and
/// are equal by year, month and day. The default value is 0000-01-01.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct EdtfDay : IEquatable<EdtfDay>, IComparable<EdtfDay>, IComparable
{
    readonly byte month; // from 0, so that the default value is a day
    readonly byte day; // from 0

    /// <summary>The day of a year, a month from 1 to 12 and a day from 1 to the last of that month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public EdtfDay(long year, int month, int day)
    {
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is from 1 to 12.");
        if (day < 1 || day > DaysInMonth(year, month))
            throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day.");
        Year = year;
        this.month = (byte)(month - 1);
        this.day = (byte)(day - 1);
    }

    /// <summary>The astronomical year.</summary>
    public long Year { get; }

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => month + 1;

    /// <summary>The day of the month, from 1 to 31.</summary>
    public int Day => day + 1;

    /// <summary>The first day of a year.</summary>
    public static EdtfDay FirstOf(long year) => new(year, 1, 1);

    /// <summary>The last day of a year.</summary>
    public static EdtfDay LastOf(long year) => new(year, 12, 31);

    /// <summary>The last day of a month (1 to 12) of a year.</summary>
    public static EdtfDay LastOf(long year, int month) => new(year, month, DaysInMonth(year, month));

    /// <summary>Whether a year has a 29 February in the proleptic Gregorian calendar.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The number of days, 28 to 31, of a month (1 to 12) of a year.</summary>
    public static int DaysInMonth(long year, int month) =>
        month switch
        {
            2 => IsLeapYear(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>The same day as a NodaTime date, which is first taken to the ISO calendar.</summary>
    public static EdtfDay FromLocalDate(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>The same day in NodaTime's ISO calendar.</summary>
    /// <returns>False, and the default date, for a year before -9998 or after 9999.</returns>
    public bool TryToLocalDate(out LocalDate date)
    {
        var fits = Year is >= -9998 and <= 9999;
        date = fits ? new LocalDate((int)Year, Month, Day) : default;
        return fits;
    }

    /// <summary>The day so many days later, or earlier when the number is negative.</summary>
    /// <exception cref="OverflowException">The year of the result does not fit in 64 bits.</exception>
    public EdtfDay AddDays(long days) => DayNumbers.After(this, days);

    /// <summary>The number of days from another day to this one: positive when this is the later.</summary>
    /// <exception cref="OverflowException">The number does not fit in 64 bits.</exception>
    public long DaysSince(EdtfDay other) => DayNumbers.Between(other, this);

    /// <inheritdoc/>
    public int CompareTo(EdtfDay other)
    {
        var years = Year.CompareTo(other.Year);
        return years != 0 ? years : ((month << 5) | day).CompareTo((other.month << 5) | other.day);
    }

    /// <summary>Compares with another day; null comes first.</summary>
    /// <exception cref="ArgumentException">The object is not an <see cref="EdtfDay"/>.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            EdtfDay day => CompareTo(day),
            _ => throw new ArgumentException("A day compares with a day only.", nameof(obj)),
        };

    /// <inheritdoc/>
    public bool Equals(EdtfDay other) => Year == other.Year && month == other.month && day == other.day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, month, day);

    /// <summary>ISO 8601: at least four digits of year, a minus sign before a negative one: <c>-0044-03-15</c>, <c>12000-01-01</c>.</summary>
    public override string ToString()
    {
        var year =
            Year < 0
                ? "-" + (-(Int128)Year).ToString("D4", CultureInfo.InvariantCulture)
                : Year.ToString("D4", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:D2}-{Day:D2}");
    }

    /// <summary>Whether two values are the same day.</summary>
    public static bool operator ==(EdtfDay left, EdtfDay right) => left.Equals(right);

    /// <summary>Whether two values are different days.</summary>
    public static bool operator !=(EdtfDay left, EdtfDay right) => !left.Equals(right);

    /// <summary>Whether the first day is earlier.</summary>
    public static bool operator <(EdtfDay left, EdtfDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first day is later.</summary>
    public static bool operator >(EdtfDay left, EdtfDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first day is earlier or the same.</summary>
    public static bool operator <=(EdtfDay left, EdtfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first day is later or the same.</summary>
    public static bool operator >=(EdtfDay left, EdtfDay right) => left.CompareTo(right) >= 0;
}
