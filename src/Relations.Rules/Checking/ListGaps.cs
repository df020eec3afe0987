namespace Relations.Rules;

/// <summary>The times between two intervals of a state in which no list of states counts it.</summary>
static class ListGaps
{
    /// <summary>Whether something lies in a gap that all lists share, and the gap: from the last day before it to the first day after.</summary>
    public static (Ternary IsIn, (PeriodBound Last, PeriodBound Next)? Gap) Around(string id, PeriodBound at)
    {
        var rows = ListedTimes.Of(id);
        var (before, after) = (0, 0);
        var (last, next) = (default(PeriodBound), default(PeriodBound));
        foreach (var (_, start, end) in rows)
        {
            if (end != PeriodBound.StillGoingOn && end.Before(at) != Ternary.No)
            {
                last = before++ == 0 ? end : PeriodBound.Max(last, end);
            }

            if (!start.IsUnknownBefore && at.Before(start) != Ternary.No)
            {
                next = after++ == 0 ? start : PeriodBound.Min(next, start);
            }
        }

        if (before == 0 || after == 0 || before + after < rows.Count)
        {
            return (Ternary.No, null);
        }

        return (last.Before(at).And(at.Before(next)), (last, next));
    }
}
