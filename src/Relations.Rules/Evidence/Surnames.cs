using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Tells whether a text names a person by the surname, or by two of the names.</summary>
static class Surnames
{
    // What stands behind a surname, as FoldedNames folds it.
    static readonly string[] Behind =
    [
        "jr",
        "sr",
        "junior",
        "senior",
        "ii",
        "iii",
        "iv",
        "fils",
        "pasha",
        "pasa",
        "bey",
    ];

    /// <summary>Whether a folded text names a person so, the last word perhaps with an ending.</summary>
    public static bool Has(string folded, Person person, SourceDate? when) =>
        NamesOnRecord.Of(person, when).Any(name => HasIn(folded, name));

    static bool HasIn(string folded, string name)
    {
        // "Grove, Brandon" has the surname first.
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var surname = SurnameOf(comma < 0 ? name : name[..comma]);
        return surname.Any(form => form.Length >= ShortestSurname && FoldedNames.HasName(folded, form))
            || FoldedNames.WordsOf(name).Count(word => word.Length >= 2 && FoldedNames.HasWords(folded, word)) >= 2;
    }

    const int ShortestSurname = 3;

    // O'Neal is written Oneal too.
    static IEnumerable<string> SurnameOf(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(FoldedNames.WordsOf)
            .LastOrDefault(words => words.Length > 0 && !Behind.Contains(words[^1]))
            is { } last
            ? [string.Join(' ', last), string.Concat(last), last[^1]]
            : [];
}
