using System.Globalization;

namespace Relations.Dossiers;

/// <summary>A row with an item of a list.</summary>
/// <param name="Row">The row.</param>
/// <param name="Plan">The columns of its table.</param>
/// <param name="Position">The places of the item in its list, and of the lists that this lies in; from 1.</param>
sealed record ListRow(TableRow Row, TablePlan Plan, int[] Position)
{
    /// <summary>Whether a record has taken it.</summary>
    public bool IsTaken { get; set; }
}

/// <summary>
/// The rows of a table of lists, however it is divided, by the record that they belong to. A row may leave out the collection of its record,
/// or its own place, which is then after the others.
/// </summary>
/// <param name="collectionOf">The collection that a text in the column of collections means.</param>
/// <param name="shown">Says where cells show something else.</param>
sealed class ListRows(Func<string, string> collectionOf, DisplayedCells shown)
{
    readonly Dictionary<(string Collection, string Record), List<ListRow>> rows = [];

    /// <summary>The rows that no record has taken.</summary>
    public IEnumerable<((string Collection, string Record) Key, ListRow Row)> Left =>
        rows.SelectMany(group => group.Value.Where(row => !row.IsTaken).Select(row => (group.Key, row)));

    /// <summary>Reads the table, or a part of it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="plan">Its columns.</param>
    /// <param name="isWanted">Whether rows of a collection are wanted.</param>
    /// <param name="problems">Takes what is wrong with the keys.</param>
    public void Read(DataTable table, TablePlan plan, Func<string, bool> isWanted, ProblemList problems)
    {
        var known = problems.Count;
        foreach (var row in table.Rows())
        {
            if (plan.HasUnheaded && !TableDossier.IsReadBeside(row))
            {
                plan.ReportUnheaded(row, problems);
            }

            var key = (collectionOf(row[plan.ColumnOf(KeyColumn.Collection)].Text ?? ""), KeyOf(row, plan));
            if (!row.IsEmpty && isWanted(key.Item1))
            {
                if (!rows.TryGetValue(key, out var group))
                {
                    rows.Add(key, group = []);
                }

                var record = plan.ColumnOf(KeyColumn.Record);
                shown.Report(row, record, plan.Called, TextKind.Instance, isId: true);
                group.Add(new(row, plan, PositionOf(row, plan, problems)));
            }

            problems.Name(known, key.Item2);
            known = problems.Count;
        }
    }

    /// <summary>Reports the rows that have the place of another one.</summary>
    public void ReportRepeated(ProblemList problems)
    {
        foreach (var group in rows.Values.Where(group => group.Count > 1))
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (row, plan, position) in group.Where(row => row.Position[^1] != int.MaxValue))
            {
                var text = string.Join('.', position);
                if (!taken.Add(text))
                {
                    var message = RowTexts.SamePlace(text, KeyOf(row, plan));
                    var at = row.SpanOf(plan.ColumnOf(KeyColumn.Position));
                    var known = problems.Count;
                    problems.Add(ProblemKind.DuplicateKey, message, at, RowTexts.NumberRows());
                    problems.Name(known, KeyOf(row, plan));
                }
            }
        }
    }

    /// <summary>Whether a record has any rows here.</summary>
    public bool Has(string collection, string record) =>
        rows.ContainsKey((collection, record)) || rows.ContainsKey(("", record));

    /// <summary>The items of a list, in their order, which are taken by this.</summary>
    /// <param name="collection">The collection of the record.</param>
    /// <param name="record">Its id.</param>
    /// <param name="above">The places of the items that the list lies in; empty for a list of the record's own.</param>
    public IReadOnlyList<ListRow> Take(string collection, string record, int[] above)
    {
        List<ListRow> found = [];
        foreach (var key in (ReadOnlySpan<(string, string)>)[(collection, record), ("", record)])
        {
            if (rows.TryGetValue(key, out var group))
            {
                found.AddRange(
                    group.Where(row =>
                        row.Position.Length == above.Length + 1 && row.Position.AsSpan().StartsWith(above)
                    )
                );
            }
        }

        foreach (var row in found)
        {
            row.IsTaken = true;
        }

        return found.Count < 2 ? found : [.. found.OrderBy(row => row.Position[^1])];
    }

    static string KeyOf(TableRow row, TablePlan plan) =>
        CellMarkers.Decode(row[plan.ColumnOf(KeyColumn.Record)].Text ?? "");

    static int[] PositionOf(TableRow row, TablePlan plan, ProblemList problems)
    {
        var column = plan.ColumnOf(KeyColumn.Position);
        var text = row[column].Text?.Trim() ?? "";
        if (text.Length == 0)
        {
            return [int.MaxValue];
        }

        var parts = text.Split('.');
        var position = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (
                !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out position[i])
                || position[i] == 0
            )
            {
                var message = RowTexts.NoPlace(Scalars.Shorten(text));
                problems.Add(ProblemKind.WrongKind, message, row.SpanOf(column));
                return [int.MaxValue];
            }
        }

        return position;
    }
}
