namespace Relations.Dossiers;

/// <summary>Makes the nodes of the values that stand in the cells of one row.</summary>
/// <param name="made">Takes the nodes, after those that are in it.</param>
/// <param name="shown">Says where cells show something else.</param>
sealed class FlatFieldNodes(List<CellNode> made, DisplayedCells shown)
{
    // Used again for every value.
    readonly List<FlatColumn> filled = [];

    /// <summary>Adds the nodes of a field; none where its cells are empty.</summary>
    public void Add(TableRow row, TablePlan plan, int leaf)
    {
        switch (plan.Leaves[leaf].Kind)
        {
            case KeyedKind keyed:
                AddKeyed(row, plan, leaf, keyed);
                break;
            case AnyObjectKind:
                foreach (var column in Filled(row, plan, leaf))
                {
                    var cell = new CellNode(NodeKind.Scalar, "", ScalarForm.Quoted, row, column.Index);
                    AnyObjectNodes.Add(made, CellMarkers.Decode(row[column.Index].Text!), cell);
                }

                break;
            case DateKind:
                AddDate(row, plan, leaf);
                break;
            case ListKind list:
                AddLines(row, plan, leaf, list);
                break;
            case var simple:
                foreach (var column in Filled(row, plan, leaf))
                {
                    AddScalar(row, column, simple);
                }

                break;
        }
    }

    void AddLines(TableRow row, TablePlan plan, int leaf, ListKind list)
    {
        foreach (var column in Filled(row, plan, leaf))
        {
            Add(NodeKind.ListStart, "", row, column);
            foreach (var line in CellScalars.Items(row[column.Index]))
            {
                var (text, form) = CellScalars.Of(list.Of, line);
                made.Add(new(NodeKind.Scalar, text, form, row, column.Index));
            }

            Add(NodeKind.ListEnd, "", row, column);
        }
    }

    void AddKeyed(TableRow row, TablePlan plan, int leaf, KeyedKind kind)
    {
        if (Filled(row, plan, leaf) is [{ Code: "" } plain])
        {
            AddScalar(row, plain, kind);
        }
        else
        {
            AddObject(row, static column => column.Code);
        }
    }

    void AddDate(TableRow row, TablePlan plan, int leaf)
    {
        if (Filled(row, plan, leaf) is [{ Part: ColumnPart.Value } text])
        {
            AddScalar(row, text, DateKind.Instance);
        }
        else
        {
            AddObject(
                row,
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
    void AddObject(TableRow row, Func<FlatColumn, string> nameOf)
    {
        if (filled.Count == 0)
        {
            return;
        }

        Add(NodeKind.MapStart, "", row, filled[0]);
        foreach (var column in filled)
        {
            Add(NodeKind.Scalar, nameOf(column), row, column);
            AddScalar(row, column, TextKind.Instance);
        }

        Add(NodeKind.MapEnd, "", row, filled[^1]);
    }

    void Add(NodeKind kind, string text, TableRow row, FlatColumn column) =>
        made.Add(new(kind, text, ScalarForm.Quoted, row, column.Index));

    void AddScalar(TableRow row, FlatColumn column, FieldKind kind)
    {
        var (text, form) = CellScalars.Of(kind, row[column.Index]);
        made.Add(new(NodeKind.Scalar, text, form, row, column.Index));
    }

    // Where the object that a field begins may be shown to be there and empty, that sign is no value of the field.
    List<FlatColumn> Filled(TableRow row, TablePlan plan, int leaf)
    {
        filled.Clear();
        var field = plan.Leaves[leaf];
        var begins = field.HoldsEmptyPart is not null;
        foreach (var column in plan.ColumnsOf(leaf))
        {
            if (
                column.Part != ColumnPart.Derived
                && row[column.Index] is { IsEmpty: false } cell
                && !(begins && cell.Text == CellMarkers.EmptyPart)
            )
            {
                filled.Add(column);
                var kind = column.Part == ColumnPart.Value ? field.Kind : TextKind.Instance;
                shown.Report(row, column.Index, plan.Called, kind, IsId(field));
            }
        }

        return filled;
    }

    static bool IsId(FlatField leaf) =>
        leaf.Path == "id" || leaf.Kind is ReferenceKind or ListKind { Of: ReferenceKind };
}
