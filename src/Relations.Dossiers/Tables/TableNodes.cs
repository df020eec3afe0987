using System.Collections.Concurrent;

namespace Relations.Dossiers;

/// <summary>
/// Makes the nodes of a dossier from tables: a row of a collection becomes an object, with the items of its lists from
/// the tables of lists. Rows of collections are read one by one; those of lists are held until their record takes them.
/// </summary>
sealed class TableNodes(IReadOnlyDictionary<string, ListRows> lists)
{
    static readonly ConcurrentDictionary<Shape, int> LeafCounts = new();

    // Both are used again for every record.
    readonly List<CellNode> made = [];
    readonly List<LeafColumn> filled = [];

    /// <summary>The members of the dossier's header. They hold until the next call.</summary>
    public List<CellNode> Header(TableRow row, TablePlan plan)
    {
        made.Clear();
        AddMembers(new(row, plan, Grid.HeaderName, "", []), Dossiers.Header.Shape, 0);
        return made;
    }

    /// <summary>The nodes of a record. They hold until the next call.</summary>
    public List<CellNode> Record(TableRow row, TablePlan plan, Shape shape)
    {
        made.Clear();
        var id = row[plan.IdColumn].Text ?? "";
        var source = new Source(row, plan, shape.Collection, CellSigns.Decode(id), []);
        AddObject(source, shape, 0, Bracket(NodeKind.MapStart, row));
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
        kind is PartKind part ? LeafCounts.GetOrAdd(part.Shape, shape => Leaf.Of(shape).Count) : 1;

    // Where the first of some fields stands that is there, or the sign that the object is there that they make up.
    CellNode? FirstOf(Source source, int first, int count)
    {
        for (var leaf = first; leaf < first + count; leaf++)
        {
            foreach (var column in source.Plan.ColumnsOf(leaf))
            {
                var cell = source.Row[column.Index];
                if (!cell.IsEmpty && (column.Part != ColumnPart.Derived || cell.Text == CellSigns.EmptyPart))
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
        switch (source.Plan.Leaves[leaf])
        {
            case { ListTable: { } table }:
                AddList(source, table);
                break;
            case { Kind: LocalisedKind }:
                AddLocalised(source, leaf);
                break;
            case { Kind: DateKind }:
                AddDate(source, leaf);
                break;
            case { Kind: ListKind list }:
                AddLines(source, leaf, list);
                break;
            case var simple:
                foreach (var column in Filled(source, leaf))
                {
                    AddScalar(source, column, simple.Kind);
                }

                break;
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
                AddObject(next, part.Shape, 0, Bracket(NodeKind.MapStart, item.Row));
            }
            else
            {
                AddValue(next, 0);
            }
        }

        made.Add(Bracket(NodeKind.ListEnd, items[^1].Row));
    }

    void AddLines(Source source, int leaf, ListKind list)
    {
        foreach (var column in Filled(source, leaf))
        {
            Add(NodeKind.ListStart, "", source, column);
            foreach (var line in CellScalars.Items(source.Row[column.Index]))
            {
                var (text, form) = CellScalars.Of(list.Of, line);
                made.Add(new(NodeKind.Scalar, text, form, source.Row, column.Index));
            }

            Add(NodeKind.ListEnd, "", source, column);
        }
    }

    void AddLocalised(Source source, int leaf)
    {
        if (Filled(source, leaf) is [{ Code: "" } plain])
        {
            AddScalar(source, plain, LocalisedKind.Instance);
        }
        else
        {
            AddObject(source, static column => column.Code);
        }
    }

    void AddDate(Source source, int leaf)
    {
        if (Filled(source, leaf) is [{ Part: ColumnPart.Value } text])
        {
            AddScalar(source, text, DateKind.Instance);
        }
        else
        {
            AddObject(
                source,
                static column =>
                    column.Part switch
                    {
                        ColumnPart.Value => "edtf",
                        ColumnPart.Calendar => "calendar",
                        _ => "written",
                    }
            );
        }
    }

    // An object of the columns that are filled.
    void AddObject(Source source, Func<LeafColumn, string> nameOf)
    {
        if (filled.Count == 0)
        {
            return;
        }

        Add(NodeKind.MapStart, "", source, filled[0]);
        foreach (var column in filled)
        {
            Add(NodeKind.Scalar, nameOf(column), source, column);
            AddScalar(source, column, TextKind.Instance);
        }

        Add(NodeKind.MapEnd, "", source, filled[^1]);
    }

    void Add(NodeKind kind, string text, Source source, LeafColumn column) =>
        made.Add(new(kind, text, ScalarForm.Quoted, source.Row, column.Index));

    void AddScalar(Source source, LeafColumn column, FieldKind kind)
    {
        var (text, form) = CellScalars.Of(kind, source.Row[column.Index]);
        made.Add(new(NodeKind.Scalar, text, form, source.Row, column.Index));
    }

    // Where the object that a field begins may be shown to be there and empty, that sign is no value of the field.
    List<LeafColumn> Filled(Source source, int leaf)
    {
        filled.Clear();
        var begins = source.Plan.Leaves[leaf].HoldsEmptyPart is not null;
        foreach (var column in source.Plan.ColumnsOf(leaf))
        {
            if (
                column.Part != ColumnPart.Derived
                && source.Row[column.Index] is { IsEmpty: false } cell
                && !(begins && cell.Text == CellSigns.EmptyPart)
            )
            {
                filled.Add(column);
            }
        }

        return filled;
    }

    /// <summary>A row, and where the object stands that is made from it.</summary>
    sealed record Source(TableRow Row, TablePlan Plan, string Collection, string Record, int[] Position);
}
