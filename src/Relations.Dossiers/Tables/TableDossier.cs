namespace Relations.Dossiers;

/// <summary>Reads a dossier, or a part of one, from its tables.</summary>
/// <param name="tables">The tables.</param>
/// <param name="headings">The ways in which their columns may be headed.</param>
/// <param name="problems">Takes what is wrong and does not show in the nodes.</param>
sealed class TableDossier(IReadOnlyList<DataTable> tables, IReadOnlyList<Headings> headings, ProblemList problems)
{
    readonly Dictionary<string, ListRows> lists = new(StringComparer.Ordinal);

    /// <summary>The nodes of the dossier.</summary>
    /// <param name="isWanted">Whether rows of lists are read that belong to a collection.</param>
    public IEnumerable<CellNode> Read(Func<string, bool> isWanted)
    {
        if (tables.Count == 0)
        {
            yield break;
        }

        var top = TableNodes.Bracket(NodeKind.MapStart, (Find(Grid.HeaderName) ?? tables[0]).Headers);
        yield return top;
        ReadLists(isWanted);
        var nodes = new TableNodes(lists);
        foreach (var node in Header(nodes).Concat(Shapes.All.SelectMany(shape => Collection(shape, nodes))))
        {
            yield return node;
        }

        ReportLeft();
        yield return top with
        {
            Kind = NodeKind.MapEnd,
        };
    }

    DataTable? Find(string name) => All(name).FirstOrDefault();

    // What one sheet does not hold goes on in further tables.
    IEnumerable<DataTable> All(string name) =>
        tables
            .Where(table => string.Equals(TableNames.Base(table.Name), name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(table => TableNames.Number(table.Name));

    void ReadLists(Func<string, bool> isWanted)
    {
        foreach (var list in ListTable.All)
        {
            var rows = new ListRows();
            foreach (var table in All(list.Name))
            {
                lists.TryAdd(list.Name, rows);
                var plan = TablePlan.Of(table.Headers, list.Leaves, isList: true, list.Name, headings, problems);
                rows.Read(table, plan, isWanted, problems);
            }
        }
    }

    IEnumerable<CellNode> Header(TableNodes nodes)
    {
        if (Find(Grid.HeaderName) is not { } table)
        {
            yield break;
        }

        var shape = Dossiers.Header.Shape;
        var plan = TablePlan.Of(table.Headers, ListTable.LeavesOf(shape), false, shape.Name, headings, problems);
        var isFirst = true;
        foreach (var row in table.Rows())
        {
            foreach (var node in isFirst ? nodes.Header(row, plan) : [])
            {
                yield return node;
            }

            if (!isFirst && !row.IsEmpty)
            {
                var at = TableNodes.Bracket(NodeKind.Scalar, row);
                var message = "a second row about the dossier, of which there is one";
                problems.Add(ProblemKind.DuplicateKey, message, row.SpanOf(at.Column), "the first one is read");
            }

            isFirst = false;
        }
    }

    IEnumerable<CellNode> Collection(Shape shape, TableNodes nodes)
    {
        if (Find(shape.Collection) is not { } first)
        {
            yield break;
        }

        yield return TableNodes.Bracket(NodeKind.Scalar, first.Headers, shape.Collection);
        yield return TableNodes.Bracket(NodeKind.ListStart, first.Headers);
        foreach (var table in All(shape.Collection))
        {
            var plan = TablePlan.Of(table.Headers, ListTable.LeavesOf(shape), false, shape.Name, headings, problems);
            foreach (var row in table.Rows())
            {
                foreach (var node in row.IsEmpty ? [] : nodes.Record(row, plan, shape))
                {
                    yield return node;
                }
            }
        }

        yield return TableNodes.Bracket(NodeKind.ListEnd, first.Headers);
    }

    // What belongs to nothing would be lost in silence.
    void ReportLeft()
    {
        foreach (var (name, rows) in lists)
        {
            foreach (var ((collection, record), row) in rows.Left)
            {
                var owner = collection.Length == 0 ? $"record {record}" : $"record {record} in {collection}";
                var message =
                    collection == Grid.HeaderName
                        ? $"a row of {name} that belongs to no item above it"
                        : $"a row of {name} for {owner}, and there is no such record with such a list";
                var at = TableNodes.Bracket(NodeKind.Scalar, row.Row);
                problems.Add(ProblemKind.WrongKind, message, row.Row.SpanOf(at.Column), null, name);
            }
        }
    }
}
