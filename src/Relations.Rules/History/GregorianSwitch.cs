using System.Collections.Frozen;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Since when the authorities of a state have counted days by the Gregorian calendar: the first day of the new count,
/// in it. The days are those that the laws and decrees set which the table names; no published list was copied. Where
/// provinces followed one by one, the first large part counts. States that are not in the table have had it for as long
/// as they exist, or the day is not certain.
/// </summary>
/// <remarks>
/// Türkiye took over Gregorian months and days on 1 March 1917 and went on counting Rumi years, 1333 to 1341, until 1926;
/// a four-digit year of our era cannot be one of those, so that the day of 1917 counts.
/// </remarks>
static class GregorianSwitch
{
    static readonly Lazy<FrozenDictionary<string, SourceDate>> Days = new(Load);

    static readonly Lazy<EdtfDay> LastDay = new(() =>
        Days.Value.Values.Select(day => day.Bounds!.Value.Latest!.Value).Max()
    );

    /// <summary>Whether a date is certainly from when all states of the table had the new calendar.</summary>
    public static bool IsSince(Edtf date, EdtfPolicy policy) => date.BoundsUnder(policy).Earliest >= LastDay.Value;

    /// <summary>The first day by the new calendar; null where the table has none.</summary>
    public static SourceDate? Of(string state) => Days.Value.GetValueOrDefault(state);

    static readonly Lazy<FrozenDictionary<string, SourceDate>> Languages = new(() =>
        ReferenceTable
            .Rows("gregorian-languages.csv")
            .ToFrozenDictionary(row => row[0], row => new SourceDate(row[1]), StringComparer.Ordinal)
    );

    /// <summary>Since when all countries of a language have it; null for a language that the table lacks.</summary>
    public static SourceDate? OfLanguage(string language) => Languages.Value.GetValueOrDefault(language);

    static FrozenDictionary<string, SourceDate> Load()
    {
        using var data = new StreamReader(typeof(GregorianSwitch).Assembly.GetManifestResourceStream("gregorian.csv")!);
        return data.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(','))
            .ToFrozenDictionary(row => row[0], row => new SourceDate(row[1]), StringComparer.Ordinal);
    }
}
