using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Finds the records of a type that a text names, by the first letters of its words: a text is not compared with every name.
/// </summary>
sealed class NamedInText<T>
    where T : Record
{
    const int Letters = 3;

    readonly Dictionary<string, List<(T Record, string Name)>> byStart = new(StringComparer.Ordinal);
    readonly Dictionary<T, int> places = new(ReferenceEqualityComparer.Instance);

    public NamedInText(IEnumerable<T> records, Func<T, IEnumerable<string>> namesOf)
    {
        foreach (var record in records)
        {
            places[record] = places.Count;
            foreach (var name in namesOf(record).Select(FoldedNames.Fold).Where(name => name.Length > 1))
            {
                var start = StartOf(name, Letters);
                (byStart.TryGetValue(start, out var named) ? named : byStart[start] = []).Add((record, name[..^1]));
            }
        }
    }

    /// <summary>The records that a folded text names, in their order.</summary>
    public IEnumerable<T> In(string folded)
    {
        HashSet<T> found = new(ReferenceEqualityComparer.Instance);
        for (var at = folded.IndexOf(' ', StringComparison.Ordinal); at >= 0 && at + 1 < folded.Length; )
        {
            var word = folded[at..];
            for (var letters = 1; letters <= Letters; letters++)
            {
                foreach (var (record, name) in byStart.GetValueOrDefault(StartOf(word, letters), []))
                {
                    if (word.StartsWith(name, StringComparison.Ordinal))
                    {
                        found.Add(record);
                    }
                }
            }

            at = folded.IndexOf(' ', at + 1);
        }

        return found.OrderBy(record => places[record]);
    }

    // With the space before the word; shorter where the word is.
    static string StartOf(string folded, int letters)
    {
        var end = folded.IndexOf(' ', 1);
        return folded[..Math.Min(letters + 1, end < 0 ? folded.Length : end)];
    }
}
