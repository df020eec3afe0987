namespace Relations.Dossiers;

/// <summary>Reads a dossier, or a part of one, from its tables.</summary>
/// <param name="tables">The tables.</param>
/// <param name="headings">The ways in which their columns may be headed.</param>
/// <param name="problems">Takes what is wrong and does not show in the nodes.</param>
/// <param name="collections">The collections, as far as the header has been read.</param>
sealed class TableDossier(
    IReadOnlyList<DataTable> tables,
    IReadOnlyList<Headings> headings,
    ProblemList problems,
    Func<CollectionSet> collections
)
{
    readonly Dictionary<string, ListRows> lists = new(StringComparer.Ordinal);
    readonly List<ReadTable> read = [];
    readonly DisplayedCells shown = new(problems);
    (TablePlan Plan, TableRow Row)? header;

    /// <summary>The nodes of the dossier.</summary>
    /// <param name="isWanted">Whether rows of lists are read that belong to a collection.</param>
    public IEnumerable<CellNode> Read(Func<string, bool> isWanted)
    {
        if (tables.Count == 0)
        {
            yield break;
        }

        var top = TableNodes.Bracket(NodeKind.MapStart, (Find(TableSource.HeaderName) ?? tables[0]).Headers);
        yield return top;
        ReadLists(isWanted);
        var gone = new MissingListTables(lists.Keys);
        var nodes = new TableNodes(lists, shown);
        foreach (var node in Header(nodes))
        {
            yield return node;
        }

        foreach (var shape in Shapes.All)
        {
            foreach (var node in Collection(shape, nodes, gone))
            {
                yield return node;
            }
        }

        new OrphanRows(lists, read, problems).Report();
        yield return top with
        {
            Kind = NodeKind.MapEnd,
        };
    }

    /// <summary>The cell in which a field of the header would stand; null where the table has no column for it.</summary>
    public TextSpan? PlaceOfHeader(string field)
    {
        if (header is not var (plan, row))
        {
            return null;
        }

        var leaf = plan.Leaves.ToList().FindIndex(leaf => leaf.Labels[0].Field.Name == field);
        return plan.ColumnsOf(leaf) is [var first, ..] ? row.SpanOf(first.Index) : null;
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
            var rows = new ListRows(CollectionOf, shown);
            foreach (var table in All(list.Name))
            {
                lists.TryAdd(list.Name, rows);
                var known = problems.Count;
                var plan = TablePlan.Of(table.Headers, list.Leaves, isList: true, list.Name, headings, problems);
                if (IsReadBeside(table.Headers))
                {
                    problems.Forget(known);
                }

                rows.Read(table, plan, isWanted, problems);
            }

            rows.ReportRepeated(problems);
        }
    }

    /// <summary>Whether a row stands in a file that is read beside another. Such a file is reported on its own.</summary>
    public static bool IsReadBeside(TableRow row) => row.SpanOf(0).Table?.File is not null;

    string CollectionOf(string called) =>
        called.Length == 0 || Shapes.Find(called) is not null
            ? called
            : headings.Select(heading => heading.CollectionOf(called.Trim())).FirstOrDefault(name => name is not null)
                ?? called;

    IEnumerable<CellNode> Header(TableNodes nodes)
    {
        if (Find(TableSource.HeaderName) is not { } table)
        {
            yield break;
        }

        var shape = Dossiers.Header.Shape;
        var plan = TablePlan.Of(table.Headers, ListTable.LeavesOf(shape), false, shape.Name, headings, problems);
        var isFirst = true;
        foreach (var row in table.Rows())
        {
            header ??= (plan, row);
            plan.ReportUnheaded(row, problems);
            foreach (var node in isFirst ? nodes.Header(row, plan) : [])
            {
                yield return node;
            }

            if (!isFirst && !row.IsEmpty)
            {
                var at = TableNodes.Bracket(NodeKind.Scalar, row);
                problems.Add(
                    ProblemKind.DuplicateKey,
                    RowTexts.SecondHeader(),
                    row.SpanOf(at.Column),
                    ReadTexts.FirstIsRead()
                );
            }

            isFirst = false;
        }
    }

    IEnumerable<CellNode> Collection(RecordShape shape, TableNodes nodes, MissingListTables gone)
    {
        if (Find(shape.Collection) is not { } first)
        {
            yield break;
        }

        yield return TableNodes.Bracket(NodeKind.Scalar, first.Headers, shape.Collection);
        yield return TableNodes.Bracket(NodeKind.ListStart, first.Headers);
        // By now whoever reads has read the header.
        shape = collections().Of(shape);
        foreach (var table in All(shape.Collection))
        {
            var plan = TablePlan.Of(table.Headers, ListTable.LeavesOf(shape), false, shape.Name, headings, problems);
            if (!HasIds(table, plan, shape))
            {
                continue;
            }

            read.Add(new(shape, table, plan));
            problems.SetApart();
            foreach (var row in table.Rows())
            {
                plan.ReportUnheaded(row, problems);
                gone.Report(row, plan, problems);
                if (row.IsEmpty)
                {
                    problems.SetApart();
                    continue;
                }

                foreach (var node in nodes.Record(row, plan, shape))
                {
                    yield return node;
                }
            }
        }

        yield return TableNodes.Bracket(NodeKind.ListEnd, first.Headers);
    }

    // One problem of a table says more than one for each of its rows.
    bool HasIds(DataTable table, TablePlan plan, Shape shape)
    {
        if (plan.IdColumn >= 0 || table.Rows().All(row => row.IsEmpty))
        {
            return plan.IdColumn >= 0;
        }

        var id = headings[0].Of(plan.Leaves[0]).First().Header;
        var message = RowTexts.NoIds(shape.Name, id);
        problems.Add(ProblemKind.MissingField, message, table.Headers.SpanOf(0), RowTexts.AddColumn(id), "id");
        return false;
    }
}
