namespace Relations.Import;

/// <summary>External identifiers of records, as a table gives them by names or ids.</summary>
sealed class ExternalIdTable
{
    static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    readonly Dictionary<Record, SortedDictionary<string, string>> found = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is wrong with rows.</summary>
    public List<(SourceLocation Place, Message Text)> Problems { get; } = [];

    /// <summary>The identifiers of a record.</summary>
    public IReadOnlyDictionary<string, string> Of(Record record) => found.GetValueOrDefault(record) ?? Nothing;

    /// <summary>The identifiers of all records that a table names.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="dossiers">The dossiers with the records.</param>
    public static ExternalIdTable Of(IEnumerable<ExternalIdRow> rows, params IEnumerable<Dossier> dossiers)
    {
        var table = new ExternalIdTable();
        var indexes = dossiers.Select(dossier => new NameIndex(dossier)).ToList();
        foreach (var row in rows)
        {
            var isKnown = false;
            foreach (var index in indexes)
            {
                isKnown |= table.Add(row, index.Find(row));
            }

            if (!isKnown)
            {
                table.Problems.Add((row.Place, IdTableTexts.NoRecord(row.Id ?? row.Name ?? "", row.Collection)));
            }
        }

        return table;
    }

    /// <summary>Adds what tables gave to records at earlier imports, where this one says nothing else.</summary>
    /// <param name="there">The import.</param>
    /// <param name="before">What the last import went by; null where there was none.</param>
    public void Keep(Dossier there, ImportState? before)
    {
        if (before is not { ExternalIds.Count: > 0 })
        {
            return;
        }

        foreach (var record in there.Records)
        {
            if (before.ExternalIds.TryGetValue((record.TypeShape.Collection, record.Id), out var earlier))
            {
                var ids = IdsOf(record);
                foreach (var (scheme, id) in earlier)
                {
                    ids.TryAdd(scheme, id);
                }
            }
        }
    }

    SortedDictionary<string, string> IdsOf(Record record) =>
        found.TryGetValue(record, out var known) ? known : found[record] = new(StringComparer.Ordinal);

    bool Add(ExternalIdRow row, IReadOnlyList<Record> records)
    {
        if (records.Count > 1)
        {
            Problems.Add((row.Place, IdTableTexts.Several(row.Name ?? "", records.Count)));
        }

        if (records is not [var record])
        {
            return records.Count > 1;
        }

        var ids = IdsOf(record);
        foreach (var (scheme, id) in row.Ids)
        {
            var own = ids.GetValueOrDefault(scheme) ?? record.Ids?.Find(scheme);
            if (own is not null && own != id)
            {
                Problems.Add((row.Place, IdTableTexts.Other(record.Id, scheme, own)));
            }
            else
            {
                ids[scheme] = id;
            }
        }

        return true;
    }

    /// <summary>The records of a dossier by name.</summary>
    sealed class NameIndex
    {
        readonly ILookup<(string Collection, string Name), Record> byName;
        readonly ILookup<(string Collection, string Id), Record> byId;

        public NameIndex(Dossier dossier)
        {
            var known = new KnownRecords(dossier, record => record.Id, _ => Nothing);
            RecordShape[] shapes = [Organization.Shape, Place.Shape, Office.Shape, Person.Shape];
            var all = shapes.SelectMany(known.Of).ToList();
            byName = all.SelectMany(one =>
                    one.Names.Select(name => (Key: (one.Collection, name.Sorted), one.Record)).Distinct()
                )
                .ToLookup(pair => pair.Key, pair => pair.Record);
            byId = all.ToLookup(one => (one.Collection, one.Record.Id), one => one.Record);
        }

        public IReadOnlyList<Record> Find(ExternalIdRow row)
        {
            if (row.Id is { } id)
            {
                return [.. byId[(row.Collection, id)]];
            }

            var name =
                row.Collection == Person.Shape.Collection
                    ? NameKey.OfPerson(row.Name ?? "")
                    : NameKey.OfThing(row.Name ?? "");
            return name is null ? [] : [.. byName[(row.Collection, name.Sorted)]];
        }
    }
}

/// <summary>A row of a table of external identifiers.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Collection">The collection of the record.</param>
/// <param name="Id">The id of the record; null where its name says which it is.</param>
/// <param name="Name">The name of the record; null where it is not given.</param>
/// <param name="Ids">The identifiers, by scheme.</param>
sealed record ExternalIdRow(
    SourceLocation Place,
    string Collection,
    string? Id,
    string? Name,
    IReadOnlyDictionary<string, string> Ids
);
