using System.Globalization;
using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>Makes ready the steps of a value, in the order in which they are always taken.</summary>
/// <param name="values">Makes values ready.</param>
/// <param name="problems">Takes what is wrong.</param>
sealed partial class StepCompiler(ValueCompiler values, ProblemList problems)
{
    readonly List<Step> steps = [];

    /// <summary>The steps of a value.</summary>
    public List<Step> Steps(MappingNode node, CompileScope scope)
    {
        Add(node["separator"], separator => new SeparateStep(separator.Text));
        Add(node["match"], match => values.Expression(match) is { } pattern ? new MatchStep(pattern) : null);
        Add(node["split"], Split);
        foreach (var replace in node["replace"]?.OneOrMore ?? [])
        {
            Add(replace["pattern"], pattern => Replace(pattern, replace["with"]));
        }

        Add(node["map"], Map);
        Add(node["lookup"], LookUp);
        Add(node["state"], state => StateOf(state, scope));
        Add(node["date"], date => Date(date, scope));
        Add(node["slug"], slug => slug.Text == "true" ? new SlugStep() : null);
        Add(node["join"], join => new JoinStep(join.Text));
        Add(node["default"], text => new DefaultStep(text.Text));
        return steps;
    }

    void Add(MappingNode? node, Func<MappingNode, Step?> make)
    {
        if (node is not null && make(node) is { } step)
        {
            steps.Add(step);
        }
    }

    ReplaceStep? Replace(MappingNode pattern, MappingNode? with)
    {
        if (values.Expression(pattern) is not { } expression)
        {
            return null;
        }

        // A group that there is not would stand in every value as it is written here.
        foreach (var name in with is null ? [] : GroupsIn(with.Text).Where(name => !IsGroup(name, expression.Groups)))
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.NoGroup(pattern.Text, name), with!.Span);
        }

        return new(expression, with?.Text ?? "");
    }

    static IEnumerable<string> GroupsIn(string replacement) =>
        Reference().Matches(replacement).Select(match => match.Groups["name"].Value).Where(name => name.Length > 0);

    // Groups with names have numbers, too, after those without.
    static bool IsGroup(string name, string[] groups) =>
        groups.Contains(name, StringComparer.Ordinal)
        || (
            int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < groups.Length
        );

    [GeneratedRegex(@"\$(\$|(?<name>[0-9]+)|\{(?<name>\w+)\})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    SplitStep Split(MappingNode node)
    {
        var words = values.Names.WordsOf(node.IsObject ? node["words"]! : node);
        return new(words.Select(word => SplitStep.Folded(word.Text)).ToHashSet(StringComparer.Ordinal));
    }

    MapStep? Map(MappingNode node)
    {
        var table =
            node["values"] is { } own ? own
            : (node.IsScalar ? node : node["in"]) is { } name ? values.Names.Map(name)
            : null;
        if (table is null)
        {
            if (node is { IsObject: true } && node["in"] is null)
            {
                problems.Add(ProblemKind.WrongKind, MappingTexts.MapNeeds(), node.Start);
            }

            return null;
        }

        var fold = WordValues.Fold(node["fold"]);
        Dictionary<string, string> map = new(StringComparer.Ordinal);
        foreach (var member in table.Members)
        {
            if (!map.TryAdd(KeyFolding.Of(fold, member.Name), member.Value.Text))
            {
                problems.Add(ProblemKind.WrongKind, MappingTexts.SameKey(member.Name), member.Span);
            }
        }

        var called = (node.IsScalar ? node.Text : node.TextOf("in")) ?? "map";
        return new(called, map, fold, UnmappedOf(node), node.Start);
    }

    LookupStep? LookUp(MappingNode node)
    {
        if (values.Names.Lookup(node.IsScalar ? node : node["in"]!) is not { } table)
        {
            return null;
        }

        var give = node["give"];
        if (give is not null && table.Names is null)
        {
            table.Asked.Add((give.Text, give.Span));
        }
        else if (give is not null && table.Names?.Contains(give.Text) == false)
        {
            var message = MappingTexts.NoLookupColumn(table.Name, give.Text);
            MappingFaults.Unknown(give.Text, message, give.Span, [.. table.Names], null, problems);
        }

        return new(table, give?.Text, UnmappedOf(node), node.Start);
    }

    StateStep StateOf(MappingNode node, CompileScope scope)
    {
        var by = node.IsObject ? node["by"] : node;
        IReadOnlyList<string> lists = by is null ? ["any"] : [.. by.OneOrMore.Select(word => word.Text)];
        return new(lists, node["at"] is { } at ? values.Value(at, scope) : null, UnmappedOf(node), node.Start);
    }

    DateStep Date(MappingNode node, CompileScope scope)
    {
        var years = node.TextOf("years") is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : (int?)null;
        List<DatePattern> patterns = [];
        foreach (var pattern in (node.IsObject ? node["patterns"]! : node).OneOrMore)
        {
            if (DatePattern.Of(pattern.Text, years) is { } made)
            {
                patterns.Add(made);
            }
            else
            {
                var message = MappingTexts.NoDatePattern(pattern.Text);
                problems.Add(ProblemKind.WrongKind, message, pattern.Span, MappingTexts.DatePatterns());
            }
        }

        var reading = new DateReading(patterns)
        {
            Calendar = Calendar(node["calendar"]),
            KeepsWording = node.TextOf("written") == "true",
            Qualifier = node["qualifier"] is { } beside ? Qualifier(beside, scope) : null,
        };
        return new(reading, UnmappedOf(node), node.Start);
    }

    string? Calendar(MappingNode? node)
    {
        if (node is not null && !EdtfCalendar.TryFromName(node.Text, out _))
        {
            var known = EdtfCalendar.All.Select(calendar => calendar.Name).ToList();
            MappingFaults.Unknown(node.Text, MappingTexts.NoCalendar(node.Text), node.Span, known, null, problems);
        }

        return node?.Text;
    }

    QualifierPlan Qualifier(MappingNode node, CompileScope scope)
    {
        var text = node.IsScalar ? node : node["from"]!;
        List<(Pattern Pattern, QualifierKind Kind)> words = [];
        foreach (var kind in Enum.GetValues<QualifierKind>())
        {
            var name = kind.ToString().ToLowerInvariant();
            var pattern = node.IsScalar ? text with { Text = UsualQualifiers.Of(kind) } : node[name];
            if (pattern is not null && values.Expression(pattern) is { } expression)
            {
                words.Add((expression, kind));
            }
        }

        return new(values.Named(text.Text, text.Span, scope, values.Names.Spaces), words);
    }

    static Unmapped UnmappedOf(MappingNode node) => WordValues.Of<Unmapped>(node.TextOf("unmapped"));
}
