using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// States that a city belonged to before it came to that of today, of cities whose state of today existed then. Kept by
/// hand; the table says what each row rests on.
/// </summary>
static class FormerTerritories
{
    static readonly Lazy<FrozenDictionary<string, Row[]>> Rows = new(Load);

    /// <summary>
    /// Whether a place belonged to another state than one for the whole of a time, and was not only administered by it.
    /// </summary>
    public static (Ternary Was, string? Holder) WasOfAnother(Place place, string state, Period time)
    {
        var holder = Of(place)
            .Where(row => !row.IsAdministered && row.State != state)
            .Worst(row => time.IsWithin(row.Time));
        return holder is null ? (Ternary.No, null) : (time.IsWithin(holder.Time), holder.State);
    }

    /// <summary>Whether a place may have belonged to a state at some of a time, or was administered by it.</summary>
    public static bool MayHaveBeenOf(Place place, string state, Period? time) =>
        Of(place).Any(row => row.State == state && (time is null || time.Overlaps(row.Time) != Ternary.No));

    /// <summary>Whether a place belonged to another state than that of today at any time.</summary>
    public static bool Has(Place place) => Of(place).Length > 0;

    // Places are few, and asked for by every visit to them.
    static Row[] Of(Place place) => place.Names is { } names ? Known.GetValue(names, static names => Found(names)) : [];

    static readonly ConditionalWeakTable<LocalisedText, Row[]> Known = [];

    static Row[] Found(LocalisedText names) =>
        [.. CityNames.Of(names).SelectMany(city => Rows.Value.GetValueOrDefault(city, []))];

    static FrozenDictionary<string, Row[]> Load() =>
        ReferenceTable
            .Rows("territories.csv")
            .GroupBy(
                row => FoldedNames.Fold(row[0]),
                row => new Row(row[1], ReferenceTable.Time(row[2], row[3]), row[4] == "administered"),
                StringComparer.Ordinal
            )
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    sealed record Row(string State, Period Time, bool IsAdministered);
}
