using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The times between two intervals of a state in which no list of states counts it.</summary>
static class ListGaps
{
    /// <summary>Whether something lies in a gap that all lists share, and the gap: from the last day before it to the first day after.</summary>
    public static (Ternary IsIn, (PeriodBound Last, PeriodBound Next)? Gap) Around(string id, PeriodBound at)
    {
        var rows = StateRegister
            .Lists[id]
            .Select(row => (Start: PeriodBound.StartOf(row.Period), End: PeriodBound.EndOf(row.Period)))
            .ToList();
        var before = rows.Where(row => row.End.Before(at) != Ternary.No && row.End != PeriodBound.StillGoingOn)
            .ToList();
        var after = rows.Where(row => !row.Start.IsUnknownBefore && at.Before(row.Start) != Ternary.No).ToList();
        if (before.Count == 0 || after.Count == 0 || before.Count + after.Count < rows.Count)
        {
            return (Ternary.No, null);
        }

        var last = before.Select(row => row.End).Aggregate(PeriodBound.Max);
        var next = after.Select(row => row.Start).Aggregate(PeriodBound.Min);
        return (last.Before(at).And(at.Before(next)), (last, next));
    }
}
