using System.Collections.Frozen;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// When states acted abroad before they were independent, or before a list counts them: as founders of the United
/// Nations, under a mandate, as dominions, in a union of crowns, by a provisional government. Kept by hand; the table
/// says what each row rests on.
/// </summary>
static class SelfGovernment
{
    static readonly Lazy<FrozenDictionary<string, Period[]>> Times = new(() =>
        ReferenceTable
            .Rows("self-government.csv")
            .GroupBy(row => row[0], row => ReferenceTable.Time(row[1], row[2]), StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal)
    );

    /// <summary>Whether something lies in such a time of a state, with all of its possible days.</summary>
    public static bool Covers(string? state, SourceDate? date) =>
        state is not null
        && date is { Value: not null }
        && Times.Value.TryGetValue(state, out var times)
        && Array.Exists(times, time => IsIn(PeriodBound.StartOf(date), time));

    static bool IsIn(PeriodBound start, Period time) =>
        time.Start.NotAfter(start).And(start.NotAfter(time.End)) == Ternary.Yes;
}
