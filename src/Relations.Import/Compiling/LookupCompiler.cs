namespace Relations.Import;

/// <summary>Makes ready the tables that rows are joined with.</summary>
static class LookupCompiler
{
    /// <summary>The tables, by name.</summary>
    public static Dictionary<string, LookupPlan> Of(MappingNode? node, ProblemList problems) =>
        (node?.Members ?? []).ToDictionary(
            member => member.Name,
            member => Plan(member, problems),
            StringComparer.Ordinal
        );

    static LookupPlan Plan(MappingMember member, ProblemList problems)
    {
        var node = member.Value;
        if (node["rows"] is null && (node["files"] is null || node["key"] is null))
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.LookupNeeds(member.Name), member.Span);
        }

        return new(member.Name, WordValues.Fold(node["fold"]))
        {
            Rows = node["rows"]
                ?.Members.ToDictionary(
                    row => row.Name,
                    row => (IReadOnlyDictionary<string, MappedValue>)Row(row.Value),
                    StringComparer.Ordinal
                ),
            Patterns = SettingsCompiler.Patterns(node["files"]),
            Settings = SettingsCompiler.Of(node, problems),
            Key = new(node.TextOf("key") ?? ""),
            Columns = node["columns"]
                ?.Members.Where(column => !IsName(column))
                .ToDictionary(
                    column => column.Name,
                    column => new ForeignPath(column.Value.Text),
                    StringComparer.Ordinal
                ),
            Facts = Facts(node["columns"], problems),
            Span = member.Span,
        };
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
