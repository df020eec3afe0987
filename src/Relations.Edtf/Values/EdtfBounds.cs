using System.Runtime.InteropServices;

namespace Relations;

/// <summary>What stands at one end of a value.</summary>
public enum EdtfEnd
{
    /// <summary>A date, however coarse.</summary>
    Finite,

    /// <summary><c>..</c>: it has no end there; at the end of an interval, it still goes on.</summary>
    Open,

    /// <summary>Nothing is written: there is an end, and it is not known.</summary>
    Unknown,
}

/// <summary>The four inclusive days between which a value starts and ends, and what stands at its ends.</summary>
/// <remarks>
/// <para>A date, season, year or one-of set is an event on one unknown day, so its start is its end: <c>1960</c> has the
/// earliest start and earliest end 1960-01-01 and the latest start and latest end 1960-12-31. An interval runs from some day
/// of its first date to some day of its second: <c>1960/1964-05</c> has the earliest start 1960-01-01, latest start
/// 1960-12-31, earliest end 1964-05-01 and latest end 1964-05-31; where its dates overlap, the start is on or before the
/// end. An all-of set runs from its first occasion to its last.</para>
/// <para>The days are exact for every choice of unspecified digits: the earliest of <c>19XX-02-29</c> is 1904-02-29.
/// A day is null where that side is open or unknown, and where its year does not fit in 64 bits (the end is then
/// <see cref="EdtfEnd.Finite"/>). Qualifiers do not widen bounds, unless a policy with a margin is asked for.
/// Bounds are equal when all six properties are.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EdtfBounds
{
    readonly EdtfDay earliestStart;
    readonly EdtfDay latestStart;
    readonly EdtfDay earliestEnd;
    readonly EdtfDay latestEnd;
    readonly byte present; // one bit for each day, so that four nullable values cost no padding

    internal EdtfBounds(
        EdtfDay? earliestStart,
        EdtfDay? latestStart,
        EdtfDay? earliestEnd,
        EdtfDay? latestEnd,
        EdtfEnd start,
        EdtfEnd end
    )
    {
        this.earliestStart = earliestStart ?? default;
        this.latestStart = latestStart ?? default;
        this.earliestEnd = earliestEnd ?? default;
        this.latestEnd = latestEnd ?? default;
        present = (byte)(Bit(earliestStart, 1) | Bit(latestStart, 2) | Bit(earliestEnd, 4) | Bit(latestEnd, 8));
        Start = start;
        End = end;
    }

    /// <summary>The first day on which it may start.</summary>
    public EdtfDay? EarliestStart => (present & 1) != 0 ? earliestStart : null;

    /// <summary>The last day on which it may start.</summary>
    public EdtfDay? LatestStart => (present & 2) != 0 ? latestStart : null;

    /// <summary>The first day that may be its last.</summary>
    public EdtfDay? EarliestEnd => (present & 4) != 0 ? earliestEnd : null;

    /// <summary>The last day that may be its last.</summary>
    public EdtfDay? LatestEnd => (present & 8) != 0 ? latestEnd : null;

    /// <summary>What stands at the start.</summary>
    public EdtfEnd Start { get; }

    /// <summary>What stands at the end.</summary>
    public EdtfEnd End { get; }

    /// <summary>The earliest possible day of all: <see cref="EarliestStart"/>.</summary>
    public EdtfDay? Earliest => EarliestStart;

    /// <summary>The latest possible day of all: <see cref="LatestEnd"/>.</summary>
    public EdtfDay? Latest => LatestEnd;

    static int Bit(EdtfDay? day, int bit) => day is null ? 0 : bit;
}
