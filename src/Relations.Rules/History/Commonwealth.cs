using System.Collections.Frozen;

namespace Relations.Rules;

/// <summary>When states were members of the Commonwealth, or realms of one crown before it. Kept by hand.</summary>
static class Commonwealth
{
    static readonly Lazy<FrozenDictionary<string, Period[]>> Members = new(() =>
        ReferenceTable
            .Rows("commonwealth.csv")
            .GroupBy(row => row[0], row => ReferenceTable.Time(row[1], row[2]), StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal)
    );

    /// <summary>Whether a state was a member at a time, or some days before or after.</summary>
    public static Ternary Had(string state, PeriodBound at, long days) =>
        Members.Value.TryGetValue(state, out var times)
            ? times.Max(time => time.Start.Later(-days).NotAfter(at).And(at.NotAfter(time.End.Later(days))))
            : Ternary.No;
}
