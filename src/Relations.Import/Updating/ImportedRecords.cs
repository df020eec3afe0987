namespace Relations.Import;

/// <summary>The records of an import, as they are to stand in the dossier that they come to.</summary>
/// <param name="dossier">The import.</param>
/// <param name="joined">The ids that records of the dossier have, which the import calls otherwise, by its own.</param>
sealed class ImportedRecords(Dossier dossier, IReadOnlyDictionary<(string Collection, string Id), string> joined)
{
    readonly Dictionary<string, string> ids = joined
        .GroupBy(pair => pair.Key.Id, pair => pair.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    // Several records of an import may be one of the dossier.
    readonly Dictionary<RecordKey, List<Record>> records = ByKey(dossier, joined);

    /// <summary>The import.</summary>
    public Dossier Dossier => dossier;

    /// <summary>The ids that records of the dossier have, which the import calls otherwise, by its own.</summary>
    public IReadOnlyDictionary<(string Collection, string Id), string> Joined => joined;

    /// <summary>Which of these are not joins, but records that got another id.</summary>
    public IReadOnlySet<(string Collection, string Id)> Made { get; init; } = new HashSet<(string, string)>();

    /// <summary>External identifiers that records get besides their own.</summary>
    public Func<Record, IReadOnlyDictionary<string, string>>? ExternalIds { get; init; }

    /// <summary>The keys of all records, in the order of the import.</summary>
    public IEnumerable<RecordKey> Keys => records.Keys;

    /// <summary>Whether there is such a record.</summary>
    public bool Has(RecordKey key) => records.ContainsKey(key);

    /// <summary>The record, as the import made it, of several the first; null where there is none.</summary>
    public Record? Find(RecordKey key) => records.GetValueOrDefault(key)?[0];

    /// <summary>What the record says, with the ids of the dossier, and what others say that are the same one; null where there is none.</summary>
    public SyntaxNode? NodeOf(RecordKey key) =>
        records.TryGetValue(key, out var same) ? Merged(key, same, (_, _) => { }) : null;

    /// <summary>The fields in which the records of the import differ that are one of the dossier. The first is taken.</summary>
    public IReadOnlyList<(Record Other, LeftField Field)> DifferencesOf(RecordKey key)
    {
        List<(Record, LeftField)> all = [];
        if (records.TryGetValue(key, out var same))
        {
            Merged(key, same, (other, field) => all.Add((other, field with { Why = LeftReason.OthersDiffer })));
        }

        return all;
    }

    SyntaxNode Merged(RecordKey key, List<Record> same, Action<Record, LeftField> differs)
    {
        var node = NodeOf(key, same[0]);
        foreach (var other in same.Skip(1))
        {
            var found = new MergeLog();
            var shape = dossier.Collections.Of(other.TypeShape);
            node = new NodeMerge(found, null).Merge(null, node, NodeOf(key, other), shape);
            found.Left.ForEach(field => differs(other, field));
        }

        return node;
    }

    SyntaxNode NodeOf(RecordKey key, Record record)
    {
        var shape = dossier.Collections.Of(record.TypeShape);
        var node = SyntaxNodes.Of(shape, record);
        if (key.Id != record.Id)
        {
            Rename(node, key.Id);
        }

        if (ExternalIds?.Invoke(record) is { Count: > 0 } more)
        {
            AddIds(node, more);
        }

        return ids.Count == 0 ? node : References.Renamed(node, new PartKind(() => shape), ids);
    }

    static void Rename(SyntaxNode node, string id)
    {
        var at = node.Entries.FindIndex(entry => entry.Key!.Text == "id");
        node.Entries[at] = node.Entries[at] with { Value = SyntaxNodes.Scalar(id) };
    }

    static void AddIds(SyntaxNode node, IReadOnlyDictionary<string, string> ids)
    {
        var all = new SortedDictionary<string, string>(
            ids.ToDictionary(pair => pair.Key, pair => pair.Value),
            StringComparer.Ordinal
        );
        foreach (var entry in node.Member("ids")?.Entries ?? [])
        {
            all[entry.Key!.Text] = entry.Value.Text;
        }

        var map = new SyntaxNode
        {
            Kind = SyntaxKind.Map,
            Start = 0,
            ContentStart = 0,
        };
        map.Entries.AddRange(
            all.Select(pair => new SyntaxEntry(0, SyntaxNodes.Scalar(pair.Key), SyntaxNodes.Scalar(pair.Value)))
        );
        node.Entries.RemoveAll(entry => entry.Key!.Text == "ids");
        node.Entries.Add(new(0, SyntaxNodes.Scalar("ids"), map));
    }

    static Dictionary<RecordKey, List<Record>> ByKey(
        Dossier dossier,
        IReadOnlyDictionary<(string Collection, string Id), string> joined
    )
    {
        Dictionary<RecordKey, List<Record>> all = [];
        Dictionary<(string, string), List<Record>> taken = [];
        var keys = new RecordKeys();
        foreach (var record in dossier.Records)
        {
            var collection = record.TypeShape.Collection;
            var isJoined = joined.TryGetValue((collection, record.Id), out var id);
            if (isJoined && taken.TryGetValue((collection, id!), out var same))
            {
                same.Add(record);
                continue;
            }

            List<Record> one = [record];
            all[keys.Next(collection, id ?? record.Id)] = one;
            if (isJoined)
            {
                taken[(collection, id!)] = one;
            }
        }

        return all;
    }
}
