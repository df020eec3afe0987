using System.Globalization;
using System.Text;
using NodaTime;

namespace Relations;

/// <summary>A day and a time of day to the second, local or with a shift from UTC: <c>1985-04-12T23:20:30</c>, <c>…Z</c>, <c>…+04:30</c>.</summary>
/// <remarks>
/// Bounds are the day as written; the shift does not move it. <c>24:00:00</c> is the end of the day (ISO 8601-1:2019/Amd 1:2022)
/// and its instant is the next midnight. Values are equal when day, time and shift are: <c>-04</c> equals <c>-04:00</c>, and <c>Z</c> equals <c>+00:00</c>.
/// </remarks>
public sealed record EdtfDateTime : Edtf
{
    const int NoShift = int.MinValue;
    readonly int shift; // minutes

    internal EdtfDateTime(in Slice slice, int level, EdtfDay day, int second, int? shiftMinutes)
        : base(slice, level)
    {
        Day = day;
        SecondOfDay = second;
        shift = shiftMinutes ?? NoShift;
    }

    /// <summary>The day as written.</summary>
    public EdtfDay Day { get; }

    /// <summary>Seconds since the day's midnight, from 0 to 86,400.</summary>
    public int SecondOfDay { get; }

    /// <summary>The shift from UTC, -14:00 to +14:00 in whole minutes, or null for a local time.</summary>
    public Offset? Shift => shift == NoShift ? null : Offset.FromSeconds(shift * 60);

    /// <summary>The local date and time. 24:00:00 becomes the midnight of the next day.</summary>
    /// <returns>False, and the default value, when NodaTime has no such date: before the year -9998, or after 9999.</returns>
    public bool TryToLocalDateTime(out LocalDateTime dateTime)
    {
        var midnight = SecondOfDay == NodaConstants.SecondsPerDay;
        var fits = (midnight ? Day.AddDays(1) : Day).TryToLocalDate(out var date);
        dateTime = fits ? date.AtMidnight().PlusSeconds(midnight ? 0 : SecondOfDay) : default;
        return fits;
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDateTime? other) =>
        other is not null && Day == other.Day && SecondOfDay == other.SecondOfDay && shift == other.shift;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day, SecondOfDay, shift);

    internal override Extent ExtentUnder(EdtfPolicy policy) => Extent.OfEvent(Day, Day);

    internal override void Append(StringBuilder text)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Day}T{SecondOfDay / 3600:D2}:{SecondOfDay / 60 % 60:D2}:{SecondOfDay % 60:D2}"
        );
        if (shift == 0)
            text.Append('Z');
        else if (shift != NoShift)
            AppendShift(text);
    }

    void AppendShift(StringBuilder text)
    {
        var minutes = Math.Abs(shift);
        text.Append(shift < 0 ? '-' : '+').Append(CultureInfo.InvariantCulture, $"{minutes / 60:D2}");
        if (minutes % 60 != 0)
            text.Append(CultureInfo.InvariantCulture, $":{minutes % 60:D2}");
    }
}
