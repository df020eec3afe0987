namespace Relations.Import;

/// <summary>Makes a mapping ready to be run. What is wrong with it is reported at its own lines.</summary>
/// <param name="root">The mapping.</param>
/// <param name="file">Its file.</param>
/// <param name="collections">The collections that records are made of.</param>
/// <param name="problems">Takes what is wrong.</param>
sealed class MappingCompiler(MappingNode root, SourceFile file, CollectionSet collections, ProblemList problems)
{
    /// <summary>The files that there are, whose formats decide what paths are. The names in the mapping do where there are none.</summary>
    public IReadOnlyList<ForeignFile> Files { get; init; } = [];

    /// <summary>The only input that reads them; null for all.</summary>
    public MappingNode? Only { get; init; }

    const int Version = 1;

    /// <summary>The mapping, ready to be run; null where something is wrong with it.</summary>
    public ImportPlan? Compile()
    {
        MappingForms.Whole.Check(root, problems);
        if (root["mapping"] is { } version && version.Text != "1")
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.NoVersion(version.Text, Version), version.Span);
        }

        // What has another form than it should cannot be made ready.
        if (problems.Count > 0)
        {
            return null;
        }

        var names = new MappingNames(root, problems);
        var values = new ValueCompiler(names, problems);
        var rows = new RowCompiler(values, collections, problems);
        names.Lookups = LookupCompiler.Of(root["lookups"], Files, problems);
        List<InputPlan> inputs =
        [
            .. root["inputs"]!.OneOrMore.Select(input =>
            {
                names.Empty = (input["empty"]?.OneOrMore ?? [])
                    .Select(text => text.Text)
                    .ToHashSet(StringComparer.Ordinal);
                return Input(input, rows);
            }),
        ];
        return problems.Count > 0 ? null : new(file, root, inputs, values.Paths);
    }

    InputPlan Input(MappingNode node, RowCompiler rows)
    {
        var reading = SettingsCompiler.Of(node, problems);
        var patterns = SettingsCompiler.Patterns(node["files"]);
        var paths = PathCheck.Of(reading, patterns, Only is null || Only.Start == node.Start ? Files : [], problems);
        paths.CheckSettings(node);
        if (node["records"] is { } selector)
        {
            paths.Check(selector.Text, PathUse.Records, selector.Span);
        }

        var plan = new RowPlan();
        rows.Compile(node, new(plan, null, paths));
        var ignored = SettingsCompiler.Patterns(node["ignore"]).Concat(Inner(node)).ToList();
        reading = reading.With(plan.Paths.Select(path => path.Path.Text), ignored);
        return new(node.TextOf("name"), patterns, reading, plan, node.Start);
    }

    static IEnumerable<FilePattern> Inner(MappingNode node) =>
        (node["rows"]?.OneOrMore ?? []).SelectMany(rows =>
            SettingsCompiler.Patterns(rows["ignore"]).Concat(Inner(rows))
        );
}
