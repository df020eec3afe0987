using System.Runtime.InteropServices;

namespace Relations;

/// <summary>A day, or a place on the time line that no <see cref="EdtfDay"/> can name.</summary>
/// <remarks>
/// From early to late: no start at all; a year below 64 bits, at its earliest and at its latest; the days; a year above
/// 64 bits, at its earliest and at its latest; no end at all.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
readonly struct Point
{
    readonly sbyte tier;
    readonly EdtfDay day;

    Point(sbyte tier, EdtfDay day = default)
    {
        this.tier = tier;
        this.day = day;
    }

    public static Point NoStart { get; } = new(-3);
    public static Point NoEnd { get; } = new(3);

    /// <summary>The earliest or latest day of a year that does not fit in 64 bits.</summary>
    public static Point Beyond(bool negative, bool latest) =>
        new((sbyte)(negative ? (latest ? -1 : -2) : (latest ? 2 : 1)));

    public EdtfDay? Day => tier == 0 ? day : null;

    public bool IsInfinite => tier is -3 or 3;

    public static implicit operator Point(EdtfDay day) => new(0, day);

    int CompareTo(Point other) => tier != other.tier ? tier.CompareTo(other.tier) : day.CompareTo(other.day);

    public static bool operator <(Point left, Point right) => left.CompareTo(right) < 0;

    public static bool operator >(Point left, Point right) => left.CompareTo(right) > 0;

    public static bool operator <=(Point left, Point right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Point left, Point right) => left.CompareTo(right) >= 0;

    public static Point Min(Point a, Point b) => a <= b ? a : b;

    public static Point Max(Point a, Point b) => a >= b ? a : b;
}

/// <summary>Between which points a value starts and ends, both inclusive. An event starts and ends on the same day.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct Extent(Point MinStart, Point MaxStart, Point MinEnd, Point MaxEnd)
{
    public static Extent OfEvent(Point earliest, Point latest) => new(earliest, latest, earliest, latest);
}
