using System.Runtime.InteropServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>One end of a period: the days on which it may be, both inclusive.</summary>
/// <param name="Earliest">The first of them.</param>
/// <param name="Latest">The last of them.</param>
/// <param name="Date">The date it was read from; null where it is open or unknown.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct PeriodBound(EdtfDay Earliest, EdtfDay Latest, Edtf? Date)
{
    // Days that no record can name stand for no start and no end at all.
    static readonly EdtfDay First = EdtfDay.FirstOf(long.MinValue);
    static readonly EdtfDay Last = EdtfDay.LastOf(long.MaxValue);

    /// <summary>No end: it still goes on.</summary>
    public static PeriodBound StillGoingOn { get; } = new(Last, Last, null);

    /// <summary>It always was.</summary>
    public static PeriodBound Always { get; } = new(First, First, null);

    /// <summary>Any day.</summary>
    public static PeriodBound Unknown { get; } = new(First, Last, null);

    /// <summary>Whether nothing says how early it may be.</summary>
    public bool IsUnknownBefore => Earliest == First && Latest != First;

    /// <summary>Whether nothing says how late it may be.</summary>
    public bool IsUnknownAfter => Latest == Last && Earliest != Last;

    /// <summary>Whether it is settled: one day, or open.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>The day after; the same where it is open or unknown, or so far off that no state is meant.</summary>
    public PeriodBound NextDay => Later(1);

    /// <summary>So many days later; the same where it is open or unknown, or so far off that no state is meant.</summary>
    public PeriodBound Later(long days) => new(Shift(Earliest, days), Shift(Latest, days), Date);

    /// <summary>The later of two ends, as far as they are known.</summary>
    public static PeriodBound Max(PeriodBound a, PeriodBound b) =>
        new(
            a.Earliest > b.Earliest ? a.Earliest : b.Earliest,
            a.Latest > b.Latest ? a.Latest : b.Latest,
            a.Earliest > b.Latest ? a.Date : b.Date
        );

    /// <summary>The earlier of two ends, as far as they are known.</summary>
    public static PeriodBound Min(PeriodBound a, PeriodBound b) =>
        new(
            a.Earliest < b.Earliest ? a.Earliest : b.Earliest,
            a.Latest < b.Latest ? a.Latest : b.Latest,
            a.Latest < b.Earliest ? a.Date : b.Date
        );

    /// <summary>The start of a date, under its margins; any day where the date could not be read.</summary>
    public static PeriodBound StartOf(SourceDate source)
    {
        if (source is not { Value: { } date, Bounds: { } bounds })
        {
            return Unknown;
        }

        return bounds.Start == EdtfEnd.Open
            ? Always
            : new(
                bounds.EarliestStart ?? First,
                bounds.LatestStart ?? bounds.LatestEnd ?? Last,
                Named(date, first: true)
            );
    }

    /// <summary>The end of a date, under its margins; any day where the date could not be read.</summary>
    public static PeriodBound EndOf(SourceDate source)
    {
        if (source is not { Value: { } date, Bounds: { } bounds })
        {
            return Unknown;
        }

        return bounds.End == EdtfEnd.Open
            ? StillGoingOn
            : new(
                bounds.EarliestEnd ?? bounds.EarliestStart ?? First,
                bounds.LatestEnd ?? Last,
                Named(date, first: false)
            );
    }

    /// <summary>Whether this end is not after another. Two of the same coarse unit, as <c>1960</c>, are not.</summary>
    public Ternary NotAfter(PeriodBound other)
    {
        if (Latest <= other.Earliest || IsSameUnit(other))
        {
            return Ternary.Yes;
        }

        return Earliest > other.Latest ? Ternary.No : Ternary.Unknown;
    }

    /// <summary>Whether this end is before another, and not on the same day or in the same coarse unit.</summary>
    public Ternary Before(PeriodBound other) => other.NotAfter(this).Not();

    /// <summary>The fewest days from this end to a later one; null where an end is open, unknown or out of NodaTime's range.</summary>
    public long? MinDaysTo(PeriodBound later) => Days(Latest, later.Earliest);

    /// <summary>The most days from this end to a later one; null likewise.</summary>
    public long? MaxDaysTo(PeriodBound later) => Days(Earliest, later.Latest);

    /// <summary>Whether a later end is at most so many days after this one.</summary>
    /// <param name="days">How many.</param>
    /// <param name="later">The later end.</param>
    /// <param name="endless">The answer where nothing says how many they are at most.</param>
    public Ternary IsWithinDays(long days, PeriodBound later, Ternary endless = Ternary.Unknown) =>
        MinDaysTo(later) > days ? Ternary.No
        : MaxDaysTo(later) is not { } most ? endless
        : most <= days ? Ternary.Yes
        : Ternary.Unknown;

    static EdtfDay Shift(EdtfDay day, long days) => day.TryToLocalDate(out _) ? day.AddDays(days) : day;

    static long? Days(EdtfDay from, EdtfDay to) =>
        !from.TryToLocalDate(out _) ? null
        : from == to ? 0
        : to.TryToLocalDate(out _) ? to.DaysSince(from)
        : null;

    // Only dates of one unit, or of one day, are not after each other both ways. Margins play no part in that.
    bool IsSameUnit(PeriodBound other) =>
        Date is not null
        && other.Date is not null
        && EdtfOrder.NotAfter(Date, other.Date) == Ternary.Yes
        && EdtfOrder.NotAfter(other.Date, Date) == Ternary.Yes;

    static Edtf? Named(Edtf date, bool first) =>
        date is not EdtfInterval interval ? date
        : first ? interval.Start
        : interval.End;
}
