using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Records of one type whose names are nearly equal, found by what such names have in common and not pair by pair.</summary>
sealed class NearNames<T>
    where T : Record
{
    // More records with the same words are a series of names, and not slips of one.
    const int MaxCompared = 50;
    const int ShortestNear = 4;

    readonly List<T> all = [];
    readonly Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
    readonly Dictionary<T, int> places = new(ReferenceEqualityComparer.Instance);
    readonly Func<T, IEnumerable<string>> soughtBy;

    /// <param name="records">The records.</param>
    /// <param name="keysOf">What a name has in common with those that are near it.</param>
    /// <param name="soughtBy">The same for the name that others are sought for.</param>
    public NearNames(
        IEnumerable<T> records,
        Func<T, IEnumerable<string>> keysOf,
        Func<T, IEnumerable<string>>? soughtBy = null
    )
    {
        this.soughtBy = soughtBy ?? keysOf;
        foreach (var record in records.Where(record => record.Rank != Rank.Deprecated))
        {
            var place = all.Count;
            places[record] = place;
            all.Add(record);
            foreach (var key in keysOf(record).Distinct(StringComparer.Ordinal))
            {
                (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add(place);
            }
        }
    }

    /// <summary>The first record before another that is near it; null where there is none.</summary>
    public T? Before(T record, Func<T, bool> isNear)
    {
        var own = places.GetValueOrDefault(record, -1);
        SortedSet<int> earlier = [];
        foreach (var key in soughtBy(record))
        {
            if (byKey.TryGetValue(key, out var found))
            {
                earlier.UnionWith(found.Take(MaxCompared).TakeWhile(place => place < own));
            }
        }

        return earlier.Select(place => all[place]).FirstOrDefault(isNear);
    }

    /// <summary>What titles have in common that differ by one slip in a word, or by the order of their words.</summary>
    public static IEnumerable<string> KeysOfTitle(string[] words)
    {
        yield return string.Join(' ', words.Order(StringComparer.Ordinal));
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var rest in words[i].Length >= ShortestNear ? NearWords.RestsOf(words[i]) : [])
            {
                yield return string.Join(' ', words.Select((word, at) => at == i ? rest : word));
            }
        }
    }

    /// <summary>Whether two titles differ by one slip in a word of four letters or more, or by the order of their words.</summary>
    public static bool AreNearTitles(string[] a, string[] b)
    {
        if (a.Length != b.Length || a.SequenceEqual(b))
        {
            return false;
        }

        var differing = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        return differing is [var at]
            ? Math.Min(a[at].Length, b[at].Length) >= ShortestNear
                && OneSlip.Between(a[at], b[at]) is not null
                && !AreNamesOfStates(a[at], b[at])
            : a.Length > 1 && a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal));
    }

    // Iran and Iraq, Gambia and Zambia.
    static bool AreNamesOfStates(string a, string b) =>
        StateMentions.In(a) is { Count: > 0 } one
        && StateMentions.In(b) is { Count: > 0 } other
        && !one.SetEquals(other);
}
