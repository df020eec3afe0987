namespace Relations.Dossiers;

/// <summary>What a row of a table shows.</summary>
/// <param name="Value">The record, the part of one, or an entry of a derived sheet.</param>
/// <param name="Owner">The record that a part belongs to; null for anything else.</param>
/// <param name="Collection">The collection of the owner; <c>dossier</c> for the header.</param>
/// <param name="Position">The place of a part in its list, from 1; in a list within a list, as <c>2.1</c>.</param>
readonly record struct Row(object Value, Record? Owner = null, string Collection = "", string Position = "");

/// <summary>A table of the dossier's own data, before it has columns. Everything in a dossier stands in exactly one.</summary>
/// <param name="Name">
/// The name of the table: that of the collection, or of the field whose lists it holds. It is the same in every
/// language, and what the table is known by when it is read back.
/// </param>
/// <param name="Shape">The shape of its records or parts; null for a list of values that are no objects.</param>
/// <param name="IsList">Whether its rows are the items of lists.</param>
/// <param name="Leaves">The fields that have columns.</param>
/// <param name="Held">The rows of what the dossier holds; may be gone over more than once.</param>
sealed record TableSource(
    string Name,
    Shape? Shape,
    bool IsList,
    IReadOnlyList<FlatField> Leaves,
    IEnumerable<Row> Held
)
{
    /// <summary>The name of the table with the header.</summary>
    public const string HeaderName = "dossier";

    /// <summary>Names that no table of a dossier may bear, since workbooks call sheets so that are made from others.</summary>
    public static IReadOnlyList<string> DerivedNames { get; } =
    ["cover", "timeline", "findings", "rules", "register", "words", "lists"];

    /// <summary>What could not be taken up of the rows.</summary>
    public UnreadCells Unread { get; init; } = UnreadCells.None;

    /// <summary>Whether something could not be taken up of the dossier.</summary>
    public bool HasUnread => !ReferenceEquals(Unread, UnreadCells.None);

    /// <summary>The text of a value that a row has in a field but that could not be read; null if there is no such value.</summary>
    public string? UnreadTextOf(FlatField leaf, Row row) => Unread.TextOf(leaf, row.Value);

    /// <summary>All rows, those of streamed records after the others; may be gone over more than once.</summary>
    public IEnumerable<Row> Rows { get; init; } = Held;

    /// <summary>The tables of a dossier that have rows: the header, the collections and the lists, in canonical order.</summary>
    public static IReadOnlyList<TableSource> Of(Dossier dossier) => [.. All(dossier).Where(grid => grid.Rows.Any())];

    /// <summary>The tables that a dossier may have, with rows or without, in canonical order.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="more">Records beyond those of the dossier; null for none.</param>
    public static IReadOnlyList<TableSource> All(Dossier dossier, RecordStream? more = null)
    {
        var records = dossier.Records.ToLookup(record => record.TypeShape);
        var streamed = more is null ? null : new StreamedRecords(more);
        var unread = UnreadCells.Of(dossier);
        IEnumerable<TableSource> tables =
        [
            new(HeaderName, Header.Shape, false, ListTable.LeavesOf(Header.Shape), [new(dossier.Header)]),
            .. dossier.Collections.All.Select(shape => OfCollection(shape, records[shape.Base], streamed)),
            .. ListTable.All.Select(list => OfList(list, dossier.Header, records, streamed)),
        ];
        return [.. tables.Select(table => table.With(unread))];
    }

    TableSource With(UnreadCells unread) =>
        unread.LeavesOf(Shape, Held) is { Count: > 0 } more
            ? this with
            {
                Leaves = [.. Leaves, .. more],
                Unread = unread,
            }
            : this with
            {
                Unread = unread,
            };

    static TableSource OfCollection(RecordShape shape, IEnumerable<Record> records, StreamedRecords? streamed)
    {
        var held = records.Select(record => new Row(record));
        var grid = new TableSource(shape.Collection, shape, false, ListTable.LeavesOf(shape), held);
        return streamed?.Shape.Base != shape.Base
            ? grid
            : grid with
            {
                Rows = held.Concat(streamed.Records.Select(record => new Row(record))),
            };
    }

    static TableSource OfList(
        ListTable list,
        Header header,
        ILookup<RecordShape, Record> records,
        StreamedRecords? streamed
    )
    {
        var held = list.Places.SelectMany(place =>
            place.Root is RecordShape shape
                ? RowsOf(place, shape, records[shape])
                : place.Rows(header, null, HeaderName)
        );
        var grid = new TableSource(list.Name, (list.Items as PartKind)?.Shape, true, list.Leaves, held);
        return streamed is null || !list.Places.Any(streamed.MayHave)
            ? grid
            : grid with
            {
                Rows = held.Concat(
                    list.Places.Where(streamed.MayHave).SelectMany(p => RowsOf(p, streamed.Shape, streamed.Records))
                ),
            };
    }

    static IEnumerable<Row> RowsOf(ListPlace place, RecordShape shape, IEnumerable<Record> records) =>
        records.SelectMany(record => place.Rows(record, record, shape.Collection));
}
