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
    readonly Dictionary<T, int> places = new(ReferenceEqualityComparer.Instance);
    readonly Func<T, IEnumerable<ulong>> soughtBy;
    readonly TextIndex byKey;

    /// <param name="records">The records.</param>
    /// <param name="keysOf">What a name has in common with those that are near it, as <see cref="TextIndex.HashOf"/>.</param>
    /// <param name="soughtBy">The same for the name that others are sought for.</param>
    public NearNames(
        IEnumerable<T> records,
        Func<T, IEnumerable<ulong>> keysOf,
        Func<T, IEnumerable<ulong>>? soughtBy = null
    )
    {
        this.soughtBy = soughtBy ?? keysOf;
        foreach (var record in records.Where(record => record.Rank != Rank.Deprecated))
        {
            places[record] = all.Count;
            all.Add(record);
        }

        byKey = new(all.SelectMany((record, place) => keysOf(record).Distinct().Select(key => (key, place))));
    }

    /// <summary>The first record before another that is near it; null where there is none.</summary>
    public T? Before(T record, Func<T, bool> isNear)
    {
        var own = places.GetValueOrDefault(record, -1);
        SortedSet<int> earlier = [];
        foreach (var key in soughtBy(record))
        {
            var found = byKey.Find(key);
            foreach (var place in found[..Math.Min(found.Length, MaxCompared)])
            {
                if (place >= own)
                {
                    break;
                }

                earlier.Add(place);
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
