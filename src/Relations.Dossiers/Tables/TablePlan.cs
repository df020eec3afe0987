namespace Relations.Dossiers;

/// <summary>A column of a table that is being read: its field, and what it has to do with it.</summary>
/// <param name="Index">The column, from 0.</param>
/// <param name="Part">What it holds.</param>
/// <param name="Code">Its key, for texts by key: the code of a language, or a scheme; empty for none.</param>
readonly record struct FlatColumn(int Index, ColumnPart Part, string Code);

/// <summary>Which column of a table holds which field.</summary>
sealed class TablePlan
{
    readonly List<FlatColumn>[] columns;
    readonly int[] keys = [-1, -1, -1];
    readonly HashSet<(int Leaf, ColumnPart Part, string Code)> taken = [];
    readonly List<int> unheaded = [];
    readonly List<(int Column, string Header)> unknown = [];
    readonly List<(string List, int Column)> summaries = [];
    readonly string of;

    TablePlan(IReadOnlyList<FlatField> leaves, string of)
    {
        (Leaves, this.of) = (leaves, of);
        columns = [.. leaves.Select(_ => new List<FlatColumn>())];
    }

    public IReadOnlyList<FlatField> Leaves { get; }

    /// <summary>What a row of the table is, for messages.</summary>
    public string Called => of;

    /// <summary>The columns of a field, by its place among the leaves.</summary>
    public List<FlatColumn> ColumnsOf(int leaf) => columns[leaf];

    /// <summary>The columns that sum up rows of tables of lists, each with the name of that table.</summary>
    public IReadOnlyList<(string List, int Column)> Summaries => summaries;

    /// <summary>The columns whose headers nothing is known by; the file has been told of them once.</summary>
    public IReadOnlyList<(int Column, string Header)> Unknown => unknown;

    /// <summary>The column of the id of a record; -1 where the table has none.</summary>
    public int IdColumn { get; private set; } = -1;

    /// <summary>The column of a key; -1 where the table has none.</summary>
    public int ColumnOf(KeyColumn key) => keys[(int)key];

    /// <summary>Ties the columns of a table to fields. A header that nothing is known by is a problem at its cell.</summary>
    /// <param name="headers">The row of headers.</param>
    /// <param name="leaves">The fields of the table.</param>
    /// <param name="isList">Whether the table holds the items of lists.</param>
    /// <param name="of">What a row of the table is, for messages.</param>
    /// <param name="headings">The ways to head columns; the one that knows most of the headers goes first.</param>
    /// <param name="problems">Takes the problems.</param>
    public static TablePlan Of(
        TableRow headers,
        IReadOnlyList<FlatField> leaves,
        bool isList,
        string of,
        IReadOnlyList<Headings> headings,
        ProblemList problems
    )
    {
        var plan = new TablePlan(leaves, of);
        var cells = headers.Cells.Select(cell => (cell.Text ?? "").Trim()).ToList();
        var known = headings
            .Select(heading => new KnownHeaders(heading, leaves, isList))
            .OrderByDescending(candidate => cells.Count(header => candidate.Find(header) is not null))
            .ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            var header = cells[i];
            if (known.Select(candidate => candidate.Find(header)).FirstOrDefault(role => role is not null) is { } role)
            {
                if (!plan.TryAdd(role, i))
                {
                    problems.Add(
                        ProblemKind.DuplicateKey,
                        ReadTexts.StandsTwice(header),
                        headers.SpanOf(i),
                        ReadTexts.RemoveOne()
                    );
                }
                else if (
                    plan.Leaves[Math.Max(role.Leaf, 0)].Kind is LocalisedKind
                    && role.Code.Length > 0
                    && !LanguageCodes.IsCode(role.Code)
                )
                {
                    var message = RowTexts.NoLanguage(role.Code);
                    problems.Add(ProblemKind.UnknownField, message, headers.SpanOf(i));
                }
            }
            else if (header.Length > 0)
            {
                var nearest = problems.IsFull ? null : Nearest.To(header, known[0].Headers);
                var help = nearest is null ? null : ReadTexts.DidYouMean(nearest);
                var message = RowTexts.NoColumn(of, header);
                plan.unknown.Add((i, header));
                problems.Add(
                    ProblemKind.UnknownField,
                    message,
                    headers.SpanOf(i),
                    help,
                    kept: UnreadValue.OfColumn(header)
                );
            }
            else
            {
                plan.unheaded.Add(i);
            }
        }

        return plan;
    }

    /// <summary>Whether columns have an empty header that nothing has been reported under.</summary>
    public bool HasUnheaded => unheaded.Count > 0;

    /// <summary>Reports what stands under an empty header, once a column: at the first of the rows given that fills it.</summary>
    public void ReportUnheaded(TableRow row, ProblemList problems)
    {
        for (var i = unheaded.Count - 1; i >= 0; i--)
        {
            if (row[unheaded[i]].Text is { } text && !string.IsNullOrWhiteSpace(text))
            {
                problems.Add(
                    ProblemKind.UnknownField,
                    RowTexts.Unheaded(Scalars.Shorten(text), of),
                    row.SpanOf(unheaded[i]),
                    RowTexts.HeadColumn()
                );
                unheaded.RemoveAt(i);
            }
        }
    }

    bool TryAdd(ColumnRole role, int index)
    {
        if (role.Key is { } key)
        {
            var isFree = keys[(int)key] < 0;
            keys[(int)key] = isFree ? index : keys[(int)key];
            return isFree;
        }

        if (!taken.Add((role.Leaf, role.Part, role.Code)) && role.Part != ColumnPart.Derived)
        {
            return false;
        }

        columns[role.Leaf].Add(new(index, role.Part, role.Code));
        if (role.Part == ColumnPart.Derived && Leaves[role.Leaf].ListTable is { } list)
        {
            summaries.Add((list, index));
        }

        IdColumn = Leaves[role.Leaf].Path == "id" ? index : IdColumn;
        return true;
    }
}
