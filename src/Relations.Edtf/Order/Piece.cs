namespace Relations;

/// <summary>An event on one of some days, or an extent from some day to another. All values but all-of sets are one piece.</summary>
/// <param name="Days">The days an event may be on; empty for an extent.</param>
/// <param name="Extent">Between which days it starts and ends.</param>
/// <param name="Start">The date of an extent's start, when it has one.</param>
/// <param name="End">The date of an extent's end, when it has one.</param>
sealed record Piece(DaySpan[] Days, Extent Extent, Edtf? Start, Edtf? End)
{
    public bool IsEvent => Days.Length > 0;

    public Ternary Overlaps(Piece other, EdtfPolicy policy)
    {
        if (Extent.MaxStart <= other.Extent.MinEnd && other.Extent.MaxStart <= Extent.MinEnd)
            return Ternary.Yes;
        return MayMeet(Possible, other.Possible, policy) ? Ternary.Unknown : Ternary.No;
    }

    public Ternary IsWithin(Piece other, EdtfPolicy policy)
    {
        if (other.Extent.MaxStart <= Extent.MinStart && Extent.MaxEnd <= other.Extent.MinEnd)
            return Ternary.Yes;
        return MayBeWithin(other, policy) ? Ternary.Unknown : Ternary.No;
    }

    bool MayBeWithin(Piece other, EdtfPolicy policy)
    {
        if (IsEvent)
            return MayMeet(Days, other.Possible, policy);
        if (other.IsEvent)
            return IsOneDayIn(other, policy);
        // Its shortest possible form: the first start and the last end that the other allows.
        var start = Clip(Start, Extent.MinStart, Extent.MaxStart, other.Extent.MinStart, policy, forward: true);
        var end = Clip(End, Extent.MinEnd, Extent.MaxEnd, other.Extent.MaxEnd, policy, forward: false);
        return start is { } from && end is { } until && from <= until;
    }

    /// <summary>Whether an extent may start and end on one day of an event.</summary>
    bool IsOneDayIn(Piece other, EdtfPolicy policy)
    {
        var starts = Start is null
            ? [new DaySpan(Extent.MinStart, Extent.MaxStart, null)]
            : Pieces.DaysOf(Start, policy);
        var ends = End is null ? [new DaySpan(Extent.MinEnd, Extent.MaxEnd, null)] : Pieces.DaysOf(End, policy);
        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                if (start.Meets(end, policy) && MayMeet(Shared(start, end), other.Days, policy))
                    return true;
            }
        }
        return false;
    }

    // The days common to both; where both are masked, the span of either is as near as it comes.
    static DaySpan[] Shared(in DaySpan a, in DaySpan b) =>
        [new DaySpan(Point.Max(a.First, b.First), Point.Min(a.Last, b.Last), a.Mask ?? b.Mask)];

    DaySpan[] Possible => IsEvent ? Days : [new DaySpan(Extent.MinStart, Extent.MaxEnd, null)];

    static Point? Clip(Edtf? date, Point min, Point max, Point limit, EdtfPolicy policy, bool forward)
    {
        if (forward ? limit > max : limit < min)
            return null;
        if (forward ? limit <= min : limit >= max)
            return forward ? min : max;
        if (
            limit.Day is not { } day
            || date is not EdtfDate { HasGaps: true } masked
            || DaySpan.Of(date, policy).Mask is null
        )
            return limit;
        return
            (forward ? DateSearch.OnOrAfter(masked.Fields, day) : DateSearch.OnOrBefore(masked.Fields, day))
                is { } found
            ? (Point)found
            : null;
    }

    static bool MayMeet(DaySpan[] a, DaySpan[] b, EdtfPolicy policy)
    {
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                if (x.Meets(y, policy))
                    return true;
            }
        }
        return false;
    }
}

static class Pieces
{
    public static Piece[] Of(Edtf value, EdtfPolicy policy) =>
        value switch
        {
            EdtfInterval interval => [new Piece([], value.ExtentUnder(policy), interval.Start, interval.End)],
            EdtfSet { IsOneOf: false } set => Array.ConvertAll(set.Span.ToArray(), member => OfMember(member, policy)),
            _ => [new Piece(DaysOf(value, policy), value.ExtentUnder(policy), null, null)],
        };

    /// <summary>The days that an event may be on.</summary>
    public static DaySpan[] DaysOf(Edtf value, EdtfPolicy policy)
    {
        if (value is not EdtfSet set)
            return [DaySpan.Of(value, policy)];
        var spans = new DaySpan[set.Span.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            var extent = set.Span[i].ExtentUnder(policy);
            spans[i] = set.Span[i].IsSingle
                ? DaySpan.Of(set.Span[i].First!, policy)
                : new(extent.MinStart, extent.MaxEnd, null);
        }
        return spans;
    }

    // Every year of {1670..1672} is meant, so a range runs through.
    static Piece OfMember(EdtfSetMember member, EdtfPolicy policy) =>
        member.IsSingle
            ? new Piece(DaysOf(member.First!, policy), member.ExtentUnder(policy), null, null)
            : new Piece([], member.ExtentUnder(policy), member.First, member.Last);
}
