using System.Collections.Concurrent;

namespace Relations.Dossiers;

/// <summary>
/// Makes the nodes of a dossier from tables: a row of a collection becomes an object, with the items of its lists from
/// the tables of lists. Rows of collections are read one by one; those of lists are held until their record takes them.
/// </summary>
sealed class TableNodes(IReadOnlyDictionary<string, ListRows> lists)
{
    static readonly ConcurrentDictionary<Shape, int> LeafCounts = new();

    /// <summary>The members of the dossier's header.</summary>
    public IEnumerable<CellNode> Header(TableRow row, TablePlan plan) =>
        Members(new(row, plan, Grid.HeaderName, "", []), Dossiers.Header.Shape, 0);

    /// <summary>A record.</summary>
    public IEnumerable<CellNode> Record(TableRow row, TablePlan plan, Shape shape)
    {
        var id = row[plan.IdColumn].Text ?? "";
        var source = new Source(row, plan, shape.Collection, CellSigns.Decode(id), []);
        return Object(source, shape, 0, Bracket(NodeKind.MapStart, row));
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

    IEnumerable<CellNode> Object(Source source, Shape shape, int firstLeaf, CellNode start)
    {
        yield return start with
        {
            Kind = NodeKind.MapStart,
        };
        foreach (var node in Members(source, shape, firstLeaf))
        {
            yield return node;
        }

        yield return start with
        {
            Kind = NodeKind.MapEnd,
        };
    }

    IEnumerable<CellNode> Members(Source source, Shape shape, int firstLeaf)
    {
        var leaf = firstLeaf;
        foreach (var field in shape.Fields)
        {
            foreach (var node in Member(source, field, leaf))
            {
                yield return node;
            }

            leaf += CountOf(field.Kind);
        }
    }

    // The name of a field stands where its value does.
    IEnumerable<CellNode> Member(Source source, Field field, int leaf)
    {
        if (FirstOf(source, leaf, CountOf(field.Kind)) is not { } start)
        {
            yield break;
        }

        var isFirst = true;
        var nodes = field.Kind is PartKind part ? Object(source, part.Shape, leaf, start) : Value(source, leaf);
        foreach (var node in nodes)
        {
            if (isFirst)
            {
                yield return node with
                {
                    Kind = NodeKind.Scalar,
                    Text = field.Name,
                    Form = ScalarForm.Quoted,
                };
                isFirst = false;
            }

            yield return node;
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

    IEnumerable<CellNode> Value(Source source, int leaf) =>
        source.Plan.Leaves[leaf] switch
        {
            { ListTable: { } table } => List(source, table),
            { Kind: LocalisedKind } => Localised(source, leaf),
            { Kind: DateKind } => Date(source, leaf),
            { Kind: ListKind list } => Lines(source, leaf, list),
            var simple => Filled(source, leaf).Select(c => Scalar(source, c, simple.Kind)),
        };

    IEnumerable<CellNode> List(Source source, string table)
    {
        if (!lists.TryGetValue(table, out var rows))
        {
            yield break;
        }

        var items = rows.Take(source.Collection, source.Record, source.Position);
        if (items.Count == 0)
        {
            yield break;
        }

        var kind = ListTable.Find(table).Items;
        yield return Bracket(NodeKind.ListStart, items[0].Row);
        foreach (var item in items)
        {
            var next = source with { Row = item.Row, Plan = item.Plan, Position = item.Position };
            foreach (
                var node in kind is PartKind part
                    ? Object(next, part.Shape, 0, Bracket(NodeKind.MapStart, item.Row))
                    : Value(next, 0)
            )
            {
                yield return node;
            }
        }

        yield return Bracket(NodeKind.ListEnd, items[^1].Row);
    }

    static IEnumerable<CellNode> Lines(Source source, int leaf, ListKind list)
    {
        foreach (var column in Filled(source, leaf))
        {
            yield return new(NodeKind.ListStart, "", ScalarForm.Quoted, source.Row, column.Index);
            foreach (var line in CellScalars.Items(source.Row[column.Index]))
            {
                var (text, form) = CellScalars.Of(list.Of, line);
                yield return new(NodeKind.Scalar, text, form, source.Row, column.Index);
            }

            yield return new(NodeKind.ListEnd, "", ScalarForm.Quoted, source.Row, column.Index);
        }
    }

    static IEnumerable<CellNode> Localised(Source source, int leaf)
    {
        var filled = Filled(source, leaf).ToList();
        return filled is [{ Code: "" } plain]
            ? [Scalar(source, plain, LocalisedKind.Instance)]
            : Object(source, filled, column => column.Code);
    }

    static IEnumerable<CellNode> Date(Source source, int leaf)
    {
        var filled = Filled(source, leaf).ToList();
        return filled is [{ Part: ColumnPart.Value } text]
            ? [Scalar(source, text, DateKind.Instance)]
            : Object(
                source,
                filled,
                column =>
                    column.Part switch
                    {
                        ColumnPart.Value => "edtf",
                        ColumnPart.Calendar => "calendar",
                        _ => "written",
                    }
            );
    }

    static IEnumerable<CellNode> Object(Source source, List<LeafColumn> filled, Func<LeafColumn, string> nameOf)
    {
        if (filled.Count == 0)
        {
            yield break;
        }

        yield return new(NodeKind.MapStart, "", ScalarForm.Quoted, source.Row, filled[0].Index);
        foreach (var column in filled)
        {
            yield return new(NodeKind.Scalar, nameOf(column), ScalarForm.Quoted, source.Row, column.Index);
            yield return Scalar(source, column, TextKind.Instance);
        }

        yield return new(NodeKind.MapEnd, "", ScalarForm.Quoted, source.Row, filled[^1].Index);
    }

    static CellNode Scalar(Source source, LeafColumn column, FieldKind kind)
    {
        var (text, form) = CellScalars.Of(kind, source.Row[column.Index]);
        return new(NodeKind.Scalar, text, form, source.Row, column.Index);
    }

    // Where the object that a field begins may be shown to be there and empty, that sign is no value of the field.
    static IEnumerable<LeafColumn> Filled(Source source, int leaf)
    {
        var begins = source.Plan.Leaves[leaf].HoldsEmptyPart is not null;
        return source
            .Plan.ColumnsOf(leaf)
            .Where(column =>
                column.Part != ColumnPart.Derived
                && source.Row[column.Index] is { IsEmpty: false } cell
                && !(begins && cell.Text == CellSigns.EmptyPart)
            );
    }

    /// <summary>A row, and where the object stands that is made from it.</summary>
    sealed record Source(TableRow Row, TablePlan Plan, string Collection, string Record, int[] Position);
}
