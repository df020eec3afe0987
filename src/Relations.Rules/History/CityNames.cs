using System.Collections.Frozen;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Names of one city: what it was called, and how it is called elsewhere. Kept by hand.</summary>
static class CityNames
{
    static readonly Lazy<FrozenDictionary<string, string>> Cities = new(Load);

    /// <summary>Whether two names are names of one city.</summary>
    public static bool AreOfOneCity(LocalisedText names, LocalisedText others) =>
        names.SharesNameWith(others) || Of(names).Any(Of(others).Contains);

    /// <summary>The cities of the tables that a name may be that of, and the name itself, all folded.</summary>
    public static HashSet<string> Of(LocalisedText names) =>
        names
            .Translations.Select(name => FoldedNames.Fold(name.Text))
            .Select(name => Cities.Value.GetValueOrDefault(name, name))
            .ToHashSet(StringComparer.Ordinal);

    static FrozenDictionary<string, string> Load() =>
        ReferenceTable
            .Rows("city-names.csv")
            .SelectMany(row => row[1].Split(';'), (row, name) => (Name: FoldedNames.Fold(name), City: row[0]))
            .DistinctBy(pair => pair.Name)
            .ToFrozenDictionary(pair => pair.Name, pair => FoldedNames.Fold(pair.City), StringComparer.Ordinal);
}
