using System.Collections.Frozen;

namespace Relations.Rules;

/// <summary>
/// When missions to a state resided in another: with a government in exile, in a neighbour, or, to the Holy See, in
/// Rome. Kept by hand; the table says what each row rests on.
/// </summary>
static class Exile
{
    static readonly Lazy<FrozenDictionary<string, (Period Time, string Seat)[]>> Times = new(() =>
        ReferenceTable
            .Rows("exile.csv")
            .GroupBy(row => row[0], row => (ReferenceTable.Time(row[1], row[2]), row[3]), StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal)
    );

    /// <summary>Whether a mission to a state may have had its seat in another at some time that it was open.</summary>
    public static bool Explains(string host, string? seat, Period? open) =>
        Times.Value.TryGetValue(host, out var rows)
        && Array.Exists(
            rows,
            row => (row.Seat.Length == 0 || row.Seat == seat) && (open is null || open.Overlaps(row.Time) != Ternary.No)
        );
}
