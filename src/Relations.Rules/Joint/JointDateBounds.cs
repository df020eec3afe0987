using System.Runtime.InteropServices;

namespace Relations.Rules;

/// <summary>The days that a date of the joint system leaves to its start and its end, as numbers; null where nothing is known.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct JointDateBounds(
    long? LowerStart,
    long? UpperStart,
    long? LowerEnd,
    long? UpperEnd,
    bool IsSpan,
    JointDate? Date = null
)
{
    // Years beyond give days that no difference of fits; nothing is known by them that an order could use.
    const long LastYear = 1_000_000_000_000;

    /// <summary>The day whose number is 0.</summary>
    public static EdtfDay Epoch { get; } = EdtfDay.FirstOf(2000);

    /// <summary>Whether it is known to the day.</summary>
    public bool IsFixed => LowerStart == UpperStart && LowerEnd == UpperEnd && LowerStart <= LowerEnd;

    /// <summary>Those of the date of a field, or of a missing one.</summary>
    /// <param name="date">The date; null where it is missing.</param>
    /// <param name="dated">The field.</param>
    public static JointDateBounds Of(Edtf? date, NamedDate dated)
    {
        var days = dated.IsDayAfter ? 1 : 0;
        var isSpan = date is null ? IsForSpans(dated.Path) : date is EdtfInterval or EdtfSet { IsOneOf: false };
        var bounds = date?.Bounds ?? default;
        var (first, last) = (NumberOf(bounds.EarliestStart) + days, NumberOf(bounds.LatestEnd) + days);
        return isSpan
            ? new(first, NumberOf(bounds.LatestStart) + days, NumberOf(bounds.EarliestEnd) + days, last, true)
            : new(first, last, first, last, false);
    }

    /// <summary>The first day of one side.</summary>
    public long? LowerOf(DateEnd side) => side == DateEnd.Start ? LowerStart : LowerEnd;

    /// <summary>The last day of one side.</summary>
    public long? UpperOf(DateEnd side) => side == DateEnd.Start ? UpperStart : UpperEnd;

    /// <summary>Whether the bounds of this and another date alone break an order in which this one is the earlier.</summary>
    /// <param name="side">The day of this one that is compared.</param>
    /// <param name="later">The later one.</param>
    /// <param name="laterSide">The day of it that is compared.</param>
    public bool Forbids(DateEnd side, JointDateBounds later, DateEnd laterSide)
    {
        var first = side == DateEnd.End ? Max(LowerStart, LowerEnd) : LowerStart;
        var last = laterSide == DateEnd.Start ? -Max(-later.UpperStart, -later.UpperEnd) : later.UpperEnd;
        return first > last;
    }

    static long? Max(long? a, long? b) => a is null || b > a ? b : a;

    static bool IsForSpans(string path) => path[(path.LastIndexOf('.') + 1)..] is "dates" or "period" or "exists";

    static long? NumberOf(EdtfDay? day) =>
        day is { Year: > -LastYear and < LastYear } known ? known.DaysSince(Epoch) : null;
}
