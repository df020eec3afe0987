namespace Relations.Import;

/// <summary>The tables that rows are joined with, each read when it is first asked for.</summary>
/// <param name="files">All files.</param>
/// <param name="limits">How much to take.</param>
/// <param name="general">Takes what is wrong with the mapping.</param>
/// <param name="token">Ends the reading.</param>
sealed class Lookups(IReadOnlyList<ForeignFile> files, ReadLimits limits, ProblemList general, CancellationToken token)
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

        if (plan.Patterns.Count == 0)
        {
            return;
        }

        var matched = FilePattern.Choose(plan.Patterns, files).ToList();
        foreach (var file in matched)
        {
            read.Add(file);
            Fill(table, plan, file);
        }

        if (matched.Count == 0)
        {
            var names = ArgumentValue.ListOf(plan.Patterns.Select(pattern => pattern.Text), ListForm.Or);
            general.Add(ProblemKind.UnknownField, EngineTexts.NoLookupFile(plan.Name, names), plan.Span);
        }

        // Of a table that nothing was read of, more would be said of each of its keys.
        table.IsAbsent = table.IsEmpty && (matched.Count == 0 || table.LacksKey);
        ReportMissingNames(table, plan);
    }

    void Fill(LookupTable table, LookupPlan plan, ForeignFile file)
    {
        var own = new ProblemList(new(file.Path, 0), limits);
        var isFirst = true;
        ForeignRows.Read(
            file,
            plan.Settings,
            limits,
            own,
            record =>
            {
                if (isFirst && record.Names is { } names)
                {
                    table.AddNames(names);
                    ReportMissingColumns(table, plan, file, record, names);
                }

                isFirst = false;
                Add(table, plan, file, record, own);
            },
            token
        );
        problems.AddRange(own.Problems);
    }

    void ReportMissingColumns(
        LookupTable table,
        LookupPlan plan,
        ForeignFile file,
        ForeignRecord record,
        IReadOnlyList<string> names
    )
    {
        foreach (var (path, span) in plan.Paths.Where(one => !record.HasColumn(one.Path)))
        {
            table.LacksKey |= path == plan.Key.Path;
            var message = EngineTexts.NoColumn(file.Path, path.Text);
            MappingFaults.Unknown(path.Text, message, span, names, null, general);
        }
    }

    void ReportMissingNames(LookupTable table, LookupPlan plan)
    {
        foreach (var (name, span) in plan.Asked.Where(one => table.Lacks(one.Name)).DistinctBy(one => one.Span))
        {
            var message = MappingTexts.NoLookupColumn(plan.Name, name);
            MappingFaults.Unknown(name, message, span, table.Names, null, general);
        }
    }

    static void Add(LookupTable table, LookupPlan plan, ForeignFile file, ForeignRecord record, ProblemList problems)
    {
        if (record.First(plan.Key.Path) is not { } key || key.Text.Trim() is not { Length: > 0 } text)
        {
            return;
        }

        var row =
            plan.Columns?.Select(column => (column.Key, Value: record.First(column.Value.Path)))
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
