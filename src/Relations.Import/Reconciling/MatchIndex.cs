namespace Relations.Import;

/// <summary>Finds records that may be one of an import by keys, so that not each is compared with each.</summary>
sealed class MatchIndex
{
    // A shorter form of a name that so many share says nothing.
    const int MaxShared = 30;

    readonly Dictionary<string, List<KnownRecord>> byKey = new(StringComparer.Ordinal);

    public MatchIndex(IEnumerable<KnownRecord> records)
    {
        foreach (var record in records)
        {
            foreach (var key in KeysOf(record).Select(key => key.Key).Distinct(StringComparer.Ordinal))
            {
                (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add(record);
            }
        }
    }

    /// <summary>The records that share a key with one of an import, each once.</summary>
    public IEnumerable<KnownRecord> Near(KnownRecord there) =>
        KeysOf(there)
            .SelectMany(key =>
                byKey.TryGetValue(key.Key, out var list) && (key.IsWhole || list.Count <= MaxShared) ? list : []
            )
            .DistinctBy(record => record.Id, StringComparer.Ordinal);

    static IEnumerable<(string Key, bool IsWhole)> KeysOf(KnownRecord record)
    {
        foreach (var (scheme, id) in record.Ids)
        {
            yield return ($"i:{scheme}:{id}", true);
        }

        var isOffice = record.Record is Office;
        foreach (var name in record.Names)
        {
            yield return (isOffice ? $"o:{record.Home}:{name.Sorted}" : $"n:{name.Sorted}", true);
            if (record.Record is Person && name.Words.Count > 1)
            {
                yield return ($"s:{name.Last}:{name.Words[0][0]}", false);
            }
        }

        if (record.Record is Office { Rank: { } rank })
        {
            yield return ($"r:{record.Home}:{rank}", true);
        }
    }
}
