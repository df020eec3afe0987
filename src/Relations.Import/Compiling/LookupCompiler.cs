namespace Relations.Import;

/// <summary>Makes ready the tables that rows are joined with.</summary>
static class LookupCompiler
{
    /// <summary>The tables, by name.</summary>
    public static Dictionary<string, LookupPlan> Of(
        MappingNode? node,
        IReadOnlyList<ForeignFile> files,
        ProblemList problems
    ) =>
        (node?.Members ?? []).ToDictionary(
            member => member.Name,
            member => Plan(member, files, problems),
            StringComparer.Ordinal
        );

    static LookupPlan Plan(MappingMember member, IReadOnlyList<ForeignFile> files, ProblemList problems)
    {
        var node = member.Value;
        if (node["rows"] is null && (node["files"] is null || node["key"] is null))
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.LookupNeeds(member.Name), member.Span);
        }

        var plan = new LookupPlan(member.Name, WordValues.Fold(node["fold"]))
        {
            Rows = node["rows"]
                ?.Members.ToDictionary(
                    row => row.Name,
                    row => (IReadOnlyDictionary<string, MappedValue>)Row(row.Value),
                    StringComparer.Ordinal
                ),
            Patterns = SettingsCompiler.Patterns(node["files"]),
            Settings = SettingsCompiler.Of(node, problems),
            Key = new(new(node.TextOf("key") ?? ""), node["key"]?.Span ?? member.Span),
            Columns = node["columns"]
                ?.Members.Where(column => !IsName(column))
                .ToDictionary(
                    column => column.Name,
                    column => new LookupPath(new(column.Value.Text), column.Value.Span),
                    StringComparer.Ordinal
                ),
            Facts = Facts(node["columns"], problems),
            Span = member.Span,
        };
        plan = plan with { Settings = plan.Settings.With(plan.Paths.Select(path => path.Path.Text)) };
        if (plan.Patterns.Count > 0)
        {
            Check(plan, node, PathCheck.Of(plan.Settings, plan.Patterns, files, problems), problems);
        }

        return plan;
    }

    static void Check(LookupPlan plan, MappingNode node, PathCheck paths, ProblemList problems)
    {
        paths.CheckSettings(node);
        if (node["records"] is { } selector)
        {
            paths.Check(selector.Text, PathUse.Records, selector.Span);
        }

        foreach (var path in plan.Paths)
        {
            paths.Check(path.Path.Text, PathUse.Values, path.Span);
        }

        if (plan.Columns is null && paths.HasNoHeaders)
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.LookupNeedsColumns(plan.Name), plan.Span);
        }
    }

    // JSONPaths begin so as well.
    static bool IsName(MappingMember column) => column.Value.Text is ['$', not ('.' or '['), ..];

    // A table has no rows around it: of names, those of the file alone mean something.
    static Dictionary<string, RowFact> Facts(MappingNode? columns, ProblemList problems)
    {
        Dictionary<string, RowFact> facts = new(StringComparer.Ordinal);
        foreach (var column in (columns?.Members ?? []).Where(IsName))
        {
            var (text, span) = (column.Value.Text, column.Value.Span);
            if (ValueCompiler.FileFacts.TryGetValue(text[1..], out var fact))
            {
                facts[column.Name] = fact;
            }
            else
            {
                var known = ValueCompiler.FileFacts.Keys.Select(name => "$" + name).ToList();
                MappingFaults.Unknown(text, MappingTexts.NotDefined(text), span, known, null, problems);
            }
        }

        return facts;
    }

    // A text alone has no name.
    static Dictionary<string, MappedValue> Row(MappingNode node) =>
        node.IsScalar
            ? new Dictionary<string, MappedValue>(StringComparer.Ordinal) { [""] = new(node.Text, node.Span) }
            : node.Members.ToDictionary(
                member => member.Name,
                member => new MappedValue(member.Value.Text, member.Value.Span),
                StringComparer.Ordinal
            );
}
