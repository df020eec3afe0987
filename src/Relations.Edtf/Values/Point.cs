using System.Runtime.InteropServices;

namespace Relations;

/// <summary>A day, or a place on the time line that no <see cref="EdtfDay"/> can name.</summary>
/// <remarks>
/// From early to late: no start at all; a year below 64 bits, at its earliest and at its latest; the days; a year above
/// 64 bits, at its earliest and at its latest; no end at all.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Point
{
    readonly sbyte _tier;
    readonly EdtfDay _day;

    Point(sbyte tier, EdtfDay day = default)
    {
        _tier = tier;
        _day = day;
    }

    internal static Point NoStart { get; } = new(-3);
    internal static Point NoEnd { get; } = new(3);

    /// <summary>The earliest or latest day of a year that does not fit in 64 bits.</summary>
    internal static Point Beyond(bool negative, bool latest) =>
        new((sbyte)(negative ? (latest ? -1 : -2) : (latest ? 2 : 1)));

    internal EdtfDay? Day => _tier == 0 ? _day : null;

    internal bool IsInfinite => _tier is -3 or 3;

    public static implicit operator Point(EdtfDay day) => new(0, day);

    int CompareTo(Point other) => _tier != other._tier ? _tier.CompareTo(other._tier) : _day.CompareTo(other._day);

    public static bool operator <(Point left, Point right) => left.CompareTo(right) < 0;

    public static bool operator >(Point left, Point right) => left.CompareTo(right) > 0;

    public static bool operator <=(Point left, Point right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Point left, Point right) => left.CompareTo(right) >= 0;

    internal static Point Min(Point a, Point b) => a <= b ? a : b;

    internal static Point Max(Point a, Point b) => a >= b ? a : b;
}

/// <summary>Between which points a value starts and ends, both inclusive. An event starts and ends on the same day.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Extent(Point MinStart, Point MaxStart, Point MinEnd, Point MaxEnd)
{
    internal static Extent OfEvent(Point earliest, Point latest) => new(earliest, latest, earliest, latest);
}
