namespace Relations.Import;

/// <summary>Makes a mapping ready to be run. What is wrong with it is reported at its own lines.</summary>
/// <param name="root">The mapping.</param>
/// <param name="file">Its file.</param>
/// <param name="collections">The collections that records are made of.</param>
/// <param name="problems">Takes what is wrong.</param>
sealed class MappingCompiler(MappingNode root, SourceFile file, CollectionSet collections, ProblemList problems)
{
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
        names.Lookups = LookupCompiler.Of(root["lookups"], problems);
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
        var settings = reading.HasFormat || patterns.Count == 0 ? reading.Settings : reading.For(patterns[0].Text);
        var reader = settings is null ? null : ForeignReaders.Of(settings.Format);
        if (settings?.Records is { } selector && reader?.FaultOf(selector, settings, isSelector: true) is { } fault)
        {
            problems.Add(ProblemKind.WrongKind, fault, node["records"]!.Span);
        }

        var plan = new RowPlan();
        var hasReader = reading.HasFormat || patterns.Count > 0;
        rows.Compile(node, new(plan, null, hasReader ? reader : null, settings ?? reading.Settings));
        var ignored = SettingsCompiler.Patterns(node["ignore"]).Concat(Inner(node)).ToList();
        return new(node.TextOf("name"), patterns, reading, plan, ignored, node.Start);
    }

    static IEnumerable<FilePattern> Inner(MappingNode node) =>
        (node["rows"]?.OneOrMore ?? []).SelectMany(rows =>
            SettingsCompiler.Patterns(rows["ignore"]).Concat(Inner(rows))
        );
}
