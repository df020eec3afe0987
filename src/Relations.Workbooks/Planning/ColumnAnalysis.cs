using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>What the values of one field turn out to need, beyond what its shape says.</summary>
sealed class ColumnUsage
{
    /// <summary>The keys that occur, of languages or schemes; the empty key for a plain text.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    public bool HasCalendar { get; set; }

    public bool HasWritten { get; set; }

    /// <summary>How many characters the longest line has.</summary>
    public int Longest { get; set; }
}

/// <summary>
/// Goes over everything that a table will hold, before any of it is written: counts the rows, notes which languages
/// and calendars occur, and finds what no cell can hold.
/// </summary>
sealed class ColumnAnalysis
{
    const int MaxProblems = 100;

    readonly List<WorkbookProblem> problems;
    Row row;
    string path = "";
    ColumnUsage use = new();

    ColumnAnalysis(TableSource grid, List<WorkbookProblem> problems)
    {
        Grid = grid;
        this.problems = problems;
        Uses = [.. grid.Leaves.Select(_ => new ColumnUsage())];
    }

    public TableSource Grid { get; }

    public int Count { get; private set; }

    /// <summary>How many dates the rows of records have.</summary>
    public int Dates { get; private set; }

    /// <summary>How many characters the longest id has of the records that the rows belong to.</summary>
    public int LongestOwner { get; private set; }

    /// <summary>For a table of lists, how many of its rows stand before those of a collection.</summary>
    public Dictionary<string, int> Before { get; } = new(StringComparer.Ordinal);

    /// <summary>What each leaf of the table needs.</summary>
    public IReadOnlyList<ColumnUsage> Uses { get; }

    /// <summary>Surveys a table and adds what it finds to the problems.</summary>
    public static ColumnAnalysis Of(TableSource grid, List<WorkbookProblem> problems)
    {
        var survey = new ColumnAnalysis(grid, problems);
        foreach (var next in grid.Rows)
        {
            survey.Look(next);
        }

        return survey;
    }

    void Look(Row next)
    {
        row = next;
        Before.TryAdd(row.Collection, Count);
        Count++;
        LongestOwner = Math.Max(LongestOwner, next.Owner?.Id.Length ?? 0);
        for (var i = 0; i < Uses.Count; i++)
        {
            var leaf = Grid.Leaves[i];
            if (leaf.Get(row.Value) is { } value)
            {
                path = leaf.Path;
                use = Uses[i];
                Look(leaf, value);
            }
            else if (Grid.UnreadTextOf(leaf, row) is { } text)
            {
                path = leaf.Path;
                use = Uses[i];
                Check(text);
            }
        }
    }

    void Look(FlatField leaf, object value)
    {
        switch (value)
        {
            case string text:
                Check(CellMarkers.Encode(text));
                break;
            case AnyObject any:
                Check(CellMarkers.Encode(any.Json));
                break;
            case IRef reference:
                Check(CellMarkers.Encode(reference.Id!));
                break;
            case IKeyedTexts texts:
                Look(texts);
                break;
            case SourceDate date:
                Look(date);
                break;
            case IItems items when leaf.ItemKind is null:
                Look((ListKind)leaf.Kind, items);
                break;
            case IItems:
                use.Longest = Summaries.Line;
                break;
        }
    }

    void Look(IKeyedTexts texts)
    {
        foreach (var (key, text) in texts.Texts)
        {
            use.Keys.Add(key);
            Check(CellMarkers.Encode(text));
        }
    }

    void Look(SourceDate date)
    {
        Dates += (row.Owner ?? row.Value as Record) is null ? 0 : 1;
        use.HasCalendar |= date.NamesCalendar;
        use.HasWritten |= date.Written is not null;
        Check(CellMarkers.Encode(date.Text));
        CheckAside(date.Calendar);
        CheckAside(date.Written ?? "");
    }

    void Look(ListKind list, IItems items)
    {
        var lines = items.Values.Select(item => CellMarkers.TextOf(list.Of, item)).ToList();
        Check(string.Join('\n', lines), lines.Select(line => line.Length).DefaultIfEmpty().Max());
        if (lines.Exists(line => line.Contains('\n', StringComparison.Ordinal) || line.EndsWith('\r')))
        {
            Report(ProblemTexts.LineBreakInItem());
        }
    }

    void Check(string cell) => Check(cell, cell.Length);

    void Check(string cell, int line)
    {
        use.Longest = Math.Max(use.Longest, line);
        if (CellText.WhyNot(cell) is { } why)
        {
            Report(why);
        }
    }

    // What stands in a column beside that of the field says nothing of its width.
    void CheckAside(string text) => Check(CellMarkers.Encode(text), 0);

    void Report(Message message)
    {
        if (problems.Count < MaxProblems)
        {
            var record = row.Owner ?? row.Value as Record;
            var field = row.Position.Length == 0 ? path : $"{Grid.Name}[{row.Position}].{path}";
            problems.Add(new(message, record?.Id, row.Value is null ? null : field));
        }
    }
}
