namespace Relations.Dossiers;

/// <summary>A table of records that has been read.</summary>
/// <param name="Shape">The type of its records.</param>
/// <param name="Table">The table.</param>
/// <param name="Plan">Its columns, one of which holds ids.</param>
sealed record ReadTable(RecordShape Shape, DataTable Table, TablePlan Plan);

/// <summary>Reports the rows of lists that belong to no record: they would be lost in silence.</summary>
/// <param name="lists">The rows of lists, by the name of their table.</param>
/// <param name="tables">The tables of records.</param>
/// <param name="problems">Takes the problems.</param>
sealed class OrphanRows(
    IReadOnlyDictionary<string, ListRows> lists,
    IReadOnlyList<ReadTable> tables,
    ProblemList problems
)
{
    public void Report()
    {
        foreach (var (name, rows) in lists)
        {
            var left = rows.Left.ToList();
            var ids = IdsOf(name, left.Select(stray => stray.Key.Record));
            foreach (var (key, row) in left)
            {
                Report(name, key.Collection, key.Record, row, ids);
            }
        }
    }

    void Report(string name, string collection, string record, ListRow row, HashSet<(string, string)> ids)
    {
        var meant = NearMatch.Meant(record, id => Collections(name, collection).Any(one => ids.Contains((one, id))));
        var column = meant is null ? WrongColumn(collection, row) : row.Plan.ColumnOf(KeyColumn.Record);
        problems.Add(
            ProblemKind.WrongKind,
            Text(name, collection, record, row),
            row.Row.SpanOf(column),
            meant is null ? NearMatch.SpacesHelp(record) : NearMatch.Help(record, meant),
            name,
            meant,
            meant is not null
        );
    }

    static Message Text(string name, string collection, string record, ListRow row)
    {
        var owner =
            collection.Length == 0
                ? RowTexts.Record(NearMatch.Shown(record))
                : RowTexts.RecordIn(NearMatch.Shown(record), collection);
        return collection == TableSource.HeaderName ? RowTexts.BelongsToNoItem(name)
            : row.Position.Length > 1 ? RowTexts.NoListWithin(name, string.Join('.', row.Position), owner)
            : RowTexts.NoRecord(name, owner);
    }

    static int WrongColumn(string collection, ListRow row) =>
        collection.Length > 0 && collection != TableSource.HeaderName && Shapes.Find(collection) is null
            ? row.Plan.ColumnOf(KeyColumn.Collection)
        : row.Position.Length > 1 ? row.Plan.ColumnOf(KeyColumn.Position)
        : TableNodes.Bracket(NodeKind.Scalar, row.Row).Column;

    static IEnumerable<string> Collections(string list, string collection) =>
        ListTable
            .Find(list)
            .Places.Select(place => place.Collection)
            .Where(one => one == collection || collection.Length == 0);

    // Of the spellings that records may have been meant by, those that are ids. The tables are read once more, which only data
    // that has such rows pays for.
    HashSet<(string Collection, string Id)> IdsOf(string list, IEnumerable<string> records)
    {
        HashSet<(string, string)> found = [];
        var spellings = records.SelectMany(NearMatch.Spellings).ToHashSet(StringComparer.Ordinal);
        var known = problems.Count;
        foreach (var (shape, table, plan) in spellings.Count == 0 ? [] : tables)
        {
            if (Collections(list, shape.Collection).Any())
            {
                var ids = table.Rows().Select(row => CellMarkers.Decode(row[plan.IdColumn].Text ?? ""));
                found.UnionWith(ids.Where(spellings.Contains).Select(id => (shape.Collection, id)));
            }
        }

        problems.Forget(known);
        return found;
    }
}
