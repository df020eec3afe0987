namespace Relations.Import;

/// <summary>The tables that rows are joined with, each read when it is first asked for.</summary>
/// <param name="files">All files.</param>
/// <param name="limits">How much to take.</param>
/// <param name="token">Ends the reading.</param>
sealed class Lookups(IReadOnlyList<ForeignFile> files, ReadLimits limits, CancellationToken token)
{
    readonly Dictionary<LookupPlan, LookupTable> tables = [];
    readonly HashSet<ForeignFile> read = [];
    readonly List<ReadProblem> problems = [];

    /// <summary>What was found while they were read.</summary>
    public IReadOnlyList<ReadProblem> Problems => problems;

    /// <summary>Whether a file has been read for a table.</summary>
    public bool Has(ForeignFile file) => read.Contains(file);

    /// <summary>A table.</summary>
    public LookupTable Of(LookupPlan plan)
    {
        if (!tables.TryGetValue(plan, out var table))
        {
            tables[plan] = table = new(plan.Fold);
            Fill(table, plan);
        }

        return table;
    }

    void Fill(LookupTable table, LookupPlan plan)
    {
        foreach (var (key, row) in plan.Rows ?? new Dictionary<string, IReadOnlyDictionary<string, MappedValue>>())
        {
            table.Add(key, row);
        }

        foreach (var file in files.Where(file => plan.Patterns.Any(pattern => pattern.Matches(file.Path))))
        {
            read.Add(file);
            Fill(table, plan, file);
        }
    }

    void Fill(LookupTable table, LookupPlan plan, ForeignFile file)
    {
        var own = new ProblemList(new(file.Path, 0), limits);
        ForeignRows.Read(file, plan.Settings, limits, own, record => Add(table, plan, file, record, own), token);
        problems.AddRange(own.Problems);
    }

    static void Add(LookupTable table, LookupPlan plan, ForeignFile file, ForeignRecord record, ProblemList problems)
    {
        if (record.First(plan.Key) is not { } key || key.Text.Trim() is not { Length: > 0 } text)
        {
            return;
        }

        var row =
            plan.Columns?.Select(column => (column.Key, Value: record.First(column.Value)))
            ?? record.Names?.Select(name => (Key: name, Value: record.First(new ForeignPath(name))))
            ?? [];
        var values = row.Where(pair => pair.Value is { } value && value.Text.Trim().Length > 0)
            .ToDictionary(
                pair => pair.Key,
                pair => new MappedValue(pair.Value!.Value.Text.Trim(), pair.Value.Value.Span),
                StringComparer.Ordinal
            );
        foreach (var (column, fact) in plan.Facts)
        {
            values[column] = new(RowScope.About(file, fact), key.Span);
        }

        if (!table.Add(text, values))
        {
            problems.AddWarning(ProblemKind.DuplicateKey, EngineTexts.KeyTwice(text, plan.Name), key.Span);
        }
    }
}

/// <summary>A table that rows are joined with.</summary>
/// <param name="fold">In what keys may differ.</param>
sealed class LookupTable(FoldSteps fold)
{
    readonly Dictionary<string, IReadOnlyDictionary<string, MappedValue>> rows = new(StringComparer.Ordinal);

    /// <summary>Adds a row; of two with the same key, the first is kept.</summary>
    public bool Add(string key, IReadOnlyDictionary<string, MappedValue> row) =>
        rows.TryAdd(KeyFolding.Of(fold, key), row);

    /// <summary>The row of a key; null where there is none.</summary>
    public IReadOnlyDictionary<string, MappedValue>? Find(string key) =>
        rows.GetValueOrDefault(KeyFolding.Of(fold, key));
}
