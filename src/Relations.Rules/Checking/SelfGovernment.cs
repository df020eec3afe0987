using System.Collections.Frozen;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// When states acted abroad before they were independent, or before a list counts them: as founders of the United
/// Nations, under a mandate, as dominions, in a union of crowns, by a provisional government. Kept by hand; the table
/// says what each row rests on.
/// </summary>
static partial class SelfGovernment
{
    static readonly Lazy<FrozenDictionary<string, Period[]>> Times = new(Load);

    /// <summary>Whether something lies in such a time of a state, with all of its possible days.</summary>
    public static bool Covers(string? state, SourceDate? date) =>
        state is not null
        && date is { Value: not null }
        && Times.Value.TryGetValue(state, out var times)
        && Array.Exists(times, time => IsIn(Edge.StartOf(date), time));

    static bool IsIn(Edge start, Period time) => time.Start.NotAfter(start).And(start.NotAfter(time.End)) == Truth.Yes;

    static FrozenDictionary<string, Period[]> Load()
    {
        using var data = new StreamReader(
            typeof(SelfGovernment).Assembly.GetManifestResourceStream("self-government.csv")!
        );
        return data.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(','))
            .GroupBy(row => row[0], PeriodOf, StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);
    }

    [Message("self-government")]
    private static partial Message InForce();

    static Period PeriodOf(string[] row) =>
        new(InForce(), Edge.StartOf(new(row[1])), row[2].Length == 0 ? Edge.StillGoingOn : Edge.EndOf(new(row[2])), []);
}
