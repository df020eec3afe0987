using System.Collections.Concurrent;

namespace Relations.Dossiers;

/// <summary>
/// Makes the nodes of a dossier from tables: a row of a collection becomes an object, with the items of its lists from
/// the tables of lists. Rows of collections are read one by one; those of lists are held until their record takes them.
/// </summary>
sealed class TableNodes
{
    static readonly ConcurrentDictionary<Shape, int> LeafCounts = new();

    // Used again for every record.
    readonly List<CellNode> made = [];
    readonly FlatFieldNodes leaves;
    readonly IReadOnlyDictionary<string, ListRows> lists;

    public TableNodes(IReadOnlyDictionary<string, ListRows> lists, DisplayedCells shown) =>
        (this.lists, leaves) = (lists, new(made, shown));

    /// <summary>The members of the dossier's header. They hold until the next call.</summary>
    public List<CellNode> Header(TableRow row, TablePlan plan)
    {
        made.Clear();
        var source = new Source(row, plan, TableSource.HeaderName, "", []);
        AddMembers(source, Dossiers.Header.Shape, 0);
        AddUnknown(source);
        return made;
    }

    /// <summary>The nodes of a record. They hold until the next call.</summary>
    public List<CellNode> Record(TableRow row, TablePlan plan, RecordShape shape)
    {
        made.Clear();
        var id = row[plan.IdColumn].Text ?? "";
        var source = new Source(row, plan, shape.Collection, CellMarkers.Decode(id), []);
        AddRow(source, shape, Bracket(NodeKind.MapStart, row));
        return made;
    }

    /// <summary>A node that opens or closes something, at the first cell of a row that is not empty.</summary>
    public static CellNode Bracket(NodeKind kind, TableRow row, string text = "")
    {
        var column = 0;
        while (column < row.Cells.Count && row[column].IsEmpty)
        {
            column++;
        }

        return new(kind, text, ScalarForm.Quoted, row, column < row.Cells.Count ? column : 0);
    }

    void AddObject(Source source, Shape shape, int firstLeaf, CellNode start)
    {
        made.Add(start with { Kind = NodeKind.MapStart });
        AddMembers(source, shape, firstLeaf);
        made.Add(start with { Kind = NodeKind.MapEnd });
    }

    void AddRow(Source source, Shape shape, CellNode start)
    {
        made.Add(start with { Kind = NodeKind.MapStart });
        AddMembers(source, shape, 0);
        AddUnknown(source);
        made.Add(start with { Kind = NodeKind.MapEnd });
    }

    // Nothing is known by their headers, and what they hold is kept as it is.
    void AddUnknown(Source source)
    {
        foreach (var (column, header) in source.Plan.Unknown)
        {
            if (source.Row[column] is { IsEmpty: false } cell)
            {
                var name = new CellNode(NodeKind.Scalar, header, ScalarForm.Quoted, source.Row, column);
                made.Add(name with { IsTold = true });
                made.Add(name with { Text = CellMarkers.Decode(cell.Text!) });
            }
        }
    }

    void AddMembers(Source source, Shape shape, int firstLeaf)
    {
        var leaf = firstLeaf;
        foreach (var field in shape.FieldArray)
        {
            AddMember(source, field, leaf);
            leaf += CountOf(field.Kind);
        }
    }

    // The name of a field stands where its value does.
    void AddMember(Source source, Field field, int leaf)
    {
        if (FirstOf(source, leaf, CountOf(field.Kind)) is not { } start)
        {
            return;
        }

        var at = made.Count;
        made.Add(start);
        if (field.Kind is PartKind part)
        {
            AddObject(source, part.Shape, leaf, start);
        }
        else
        {
            AddValue(source, leaf);
        }

        if (made.Count > at + 1)
        {
            made[at] = made[at + 1] with { Kind = NodeKind.Scalar, Text = field.Name, Form = ScalarForm.Quoted };
        }
        else
        {
            made.RemoveAt(at);
        }
    }

    static int CountOf(FieldKind kind) =>
        kind is PartKind part ? LeafCounts.GetOrAdd(part.Shape, shape => FlatField.Of(shape).Count) : 1;

    // Where the first of some fields stands that is there, or the sign that the object is there that they make up.
    CellNode? FirstOf(Source source, int first, int count)
    {
        for (var leaf = first; leaf < first + count; leaf++)
        {
            foreach (var column in source.Plan.ColumnsOf(leaf))
            {
                var cell = source.Row[column.Index];
                if (!cell.IsEmpty && (column.Part != ColumnPart.Derived || cell.Text == CellMarkers.EmptyPart))
                {
                    return new(NodeKind.MapStart, "", ScalarForm.Quoted, source.Row, column.Index);
                }
            }

            if (
                source.Plan.Leaves[leaf].ListTable is { } table
                && lists.TryGetValue(table, out var rows)
                && rows.Has(source.Collection, source.Record)
            )
            {
                return Bracket(NodeKind.MapStart, source.Row);
            }
        }

        return null;
    }

    void AddValue(Source source, int leaf)
    {
        if (source.Plan.Leaves[leaf].ListTable is { } table)
        {
            AddList(source, table);
        }
        else
        {
            leaves.Add(source.Row, source.Plan, leaf);
        }
    }

    void AddList(Source source, string table)
    {
        if (
            !lists.TryGetValue(table, out var rows)
            || rows.Take(source.Collection, source.Record, source.Position) is not { Count: > 0 } items
        )
        {
            return;
        }

        var kind = ListTable.Find(table).Items;
        made.Add(Bracket(NodeKind.ListStart, items[0].Row));
        foreach (var item in items)
        {
            var next = source with { Row = item.Row, Plan = item.Plan, Position = item.Position };
            if (kind is PartKind part)
            {
                AddRow(next, part.Shape, Bracket(NodeKind.MapStart, item.Row));
            }
            else
            {
                AddValue(next, 0);
            }
        }

        made.Add(Bracket(NodeKind.ListEnd, items[^1].Row));
    }

    /// <summary>A row, and where the object stands that is made from it.</summary>
    sealed record Source(TableRow Row, TablePlan Plan, string Collection, string Record, int[] Position);
}
