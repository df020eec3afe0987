using System.Collections.Frozen;

namespace Relations.Rules;

/// <summary>
/// When missions to a state resided in another: with a government in exile, in a neighbour, or, to the Holy See, in
/// Rome. Kept by hand; the table says what each row rests on.
/// </summary>
static partial class Exile
{
    static readonly Lazy<FrozenDictionary<string, (Period Time, string Seat)>> Times = new(Load);

    /// <summary>Whether a mission to a state may have had its seat in another at some time that it was open.</summary>
    public static bool Explains(string host, string? seat, Period? open) =>
        Times.Value.TryGetValue(host, out var row)
        && (row.Seat.Length == 0 || row.Seat == seat)
        && (open is null || open.Overlaps(row.Time) != Truth.No);

    static FrozenDictionary<string, (Period Time, string Seat)> Load()
    {
        using var data = new StreamReader(typeof(Exile).Assembly.GetManifestResourceStream("exile.csv")!);
        return data.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(','))
            .ToFrozenDictionary(row => row[0], row => (PeriodOf(row), row[3]), StringComparer.Ordinal);
    }

    [Message("the time abroad")]
    private static partial Message TimeAbroad();

    static Period PeriodOf(string[] row) =>
        new(
            TimeAbroad(),
            row[1].Length == 0 ? Edge.Always : Edge.StartOf(new(row[1])),
            row[2].Length == 0 ? Edge.StillGoingOn : Edge.EndOf(new(row[2])),
            []
        );
}
