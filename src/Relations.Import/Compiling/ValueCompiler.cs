using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>Makes values and conditions ready.</summary>
/// <param name="names">What the mapping names.</param>
/// <param name="problems">Takes what is wrong.</param>
sealed partial class ValueCompiler(MappingNames names, ProblemList problems)
{
    static readonly string[] Sources = ["from", "constant", "template", "first", "all", "record", "interval"];

    /// <summary>What is known of files, by its name.</summary>
    public static IReadOnlyDictionary<string, RowFact> FileFacts { get; } =
        new Dictionary<string, RowFact>(StringComparer.Ordinal)
        {
            ["file.name"] = RowFact.FileName,
            ["file.stem"] = RowFact.FileStem,
            ["file.path"] = RowFact.FilePath,
            ["file.folder"] = RowFact.Folder,
        };

    static readonly Dictionary<string, RowFact> Facts = new(FileFacts, StringComparer.Ordinal)
    {
        ["sheet"] = RowFact.Sheet,
        ["line"] = RowFact.Line,
        ["row"] = RowFact.Number,
    };

    readonly List<PathPlan> paths = [];

    /// <summary>Every path of values, by its number.</summary>
    public IReadOnlyList<PathPlan> Paths => paths;

    /// <summary>What the mapping names.</summary>
    public MappingNames Names => names;

    /// <summary>Makes a value ready.</summary>
    public ValuePlan Value(MappingNode node, CompileScope scope)
    {
        if (node.IsScalar)
        {
            return Named(node.Text, node.Span, scope, names.Spaces);
        }

        if (node.IsList)
        {
            return new AllPlan([.. node.Items.Select(item => Value(item, scope))]);
        }

        var steps = new StepCompiler(this, problems).Steps(node, scope);
        var source = Source(node, scope);
        var plan = steps.Count > 0 ? new SteppedPlan(source, steps) : source;
        return node["when"] is { } when ? new ConditionalPlan(plan, Condition(when, scope)) : plan;
    }

    ValuePlan Source(MappingNode node, CompileScope scope)
    {
        var given = Sources.Where(name => node[name] is not null).ToList();
        if (given.Count != 1)
        {
            var message = given.Count == 0 ? MappingTexts.NoSource() : MappingTexts.TwoSources(given[0], given[1]);
            var choices = ArgumentValue.ListOf(Sources, ListForm.Or);
            problems.Add(ProblemKind.WrongKind, message, node.Start, MappingTexts.Write(MappingTexts.OneOf(choices)));
            return new ConstantPlan("");
        }

        var source = node[given[0]]!;
        return given[0] switch
        {
            "from" => Named(source.Text, source.Span, scope, SpacesOf(node)),
            "constant" => new ConstantPlan(source.Text),
            "template" => Template(source.Text, source.Span, scope, isSlug: false),
            "first" => new FirstPlan([.. source.Items.Select(item => Value(item, scope))]),
            "all" => new AllPlan([.. source.Items.Select(item => Value(item, scope))]),
            "record" => Record(source, scope),
            _ => Interval(source, scope),
        };
    }

    Spaces SpacesOf(MappingNode node) => node.TextOf("spaces") is { } word ? WordValues.Of<Spaces>(word) : names.Spaces;

    /// <summary>Makes ready a path, or the name of what is defined.</summary>
    public ValuePlan Named(string text, TextSpan span, CompileScope scope, Spaces spaces)
    {
        if (!VariableName().IsMatch(text))
        {
            scope.Paths.Check(text, PathUse.Values, span);
            var path = new PathPlan(new(text), paths.Count, spaces, span) { Empty = names.Empty };
            paths.Add(path);
            scope.Plan.Paths.Add(path);
            return path;
        }

        var name = text[1..];
        if (Facts.TryGetValue(name, out var fact))
        {
            return new FactPlan(fact == RowFact.Number ? 0 : scope.Depth, fact);
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (whole, part) = dot < 0 ? (name, null) : (name[..dot], name[(dot + 1)..]);
        if (scope.Find(whole, at => at.Definitions) is var (levels, place))
        {
            return Variable(text, levels, place, part, span, scope);
        }

        var known = scope.Names(at => at.Definitions).Concat(Facts.Keys).Select(one => "$" + one).ToList();
        MappingFaults.Unknown(text, MappingTexts.NotDefined(text), span, known, null, problems);
        return new ConstantPlan("");
    }

    VariablePlan Variable(string text, int levels, int place, string? part, TextSpan span, CompileScope scope)
    {
        var definition = scope.Up(levels).Plan.Definitions[place];
        if (part is not null && definition.PartNames is { } known && !known.Contains(part))
        {
            var message = MappingTexts.NoPart(text[..^(part.Length + 1)], part);
            MappingFaults.Unknown(part, message, span, [.. known], null, problems);
        }
        else if (part is not null)
        {
            definition.AskPart(part, span);
        }

        return new(levels, place, part, definition);
    }

    /// <summary>Makes ready the path of elements or objects.</summary>
    public static EachPlan Each(MappingNode node, CompileScope scope, RowPlan within)
    {
        scope.Paths.Check(node.Text, PathUse.Parts, node.Span);
        return new(new(node.Text), within, node.Span);
    }

    /// <summary>Makes a template ready.</summary>
    public ValuePlan Template(string text, TextSpan span, CompileScope scope, bool isSlug) =>
        new TemplatePlan(Pieces(text, span, scope, isSlug));

    /// <summary>Makes the template of an id ready.</summary>
    public IdPlan Id(string text, TextSpan span, CompileScope scope, bool isSlug) =>
        new(Pieces(text, span, scope, isSlug), isSlug);

    List<TemplatePiece> Pieces(string text, TextSpan span, CompileScope scope, bool isSlug)
    {
        var parser = new TemplateParser(text, path => Named(path, span, scope, names.Spaces), isSlug, span);
        if (parser.Parse() is { } pieces)
        {
            return pieces;
        }

        problems.Add(ProblemKind.WrongKind, MappingTexts.OpenTemplate(), span, MappingTexts.CloseTemplate());
        return [];
    }

    ValuePlan Record(MappingNode node, CompileScope scope)
    {
        if (scope.Find(node.Text, at => at.Targets) is var (levels, place))
        {
            return new RecordIdPlan(levels, place);
        }

        var known = scope.Names(at => at.Targets);
        MappingFaults.Unknown(node.Text, MappingTexts.NoTarget(node.Text), node.Span, known, null, problems);
        return new ConstantPlan("");
    }

    IntervalPlan Interval(MappingNode node, CompileScope scope) =>
        new(
            node["start"] is { } start ? Value(start, scope) : null,
            node["end"] is { } end ? Value(end, scope) : null,
            WordValues.Of<MissingEnd>(node.TextOf("missing"))
        );

    /// <summary>Makes a condition ready.</summary>
    public ConditionPlan Condition(MappingNode node, CompileScope scope)
    {
        if (node.IsScalar)
        {
            return new FilledCondition(Named(node.Text, node.Span, scope, names.Spaces), isWanted: true);
        }

        List<ConditionPlan> all = [];
        all.AddRange((node["all"]?.OneOrMore ?? []).Select(one => Condition(one, scope)));
        if (node["any"] is { } any)
        {
            all.Add(new ManyCondition([.. any.OneOrMore.Select(one => Condition(one, scope))], isAny: true));
        }

        if (node["not"] is { } not)
        {
            all.Add(new NotCondition(Condition(not, scope)));
        }

        if (node["from"] is { } asked)
        {
            AddTests(node, Named(asked.Text, asked.Span, scope, names.Spaces), scope, all);
        }
        else if (all.Count == 0)
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.EmptyCondition(), node.Start);
        }

        return all.Count == 1 ? all[0] : new ManyCondition(all, isAny: false);
    }

    void AddTests(MappingNode node, ValuePlan value, CompileScope scope, List<ConditionPlan> all)
    {
        if (node["is"] is { } text)
        {
            all.Add(new TextCondition(value, new HashSet<string>(StringComparer.Ordinal) { text.Text }));
        }

        if (node["in"] is { } texts)
        {
            all.Add(
                new TextCondition(value, texts.OneOrMore.Select(one => one.Text).ToHashSet(StringComparer.Ordinal))
            );
        }

        if (node["same"] is { } other)
        {
            all.Add(new SameCondition(value, Named(other.Text, other.Span, scope, names.Spaces)));
        }

        if (node["matches"] is { } pattern && Expression(pattern) is { } expression)
        {
            all.Add(new PatternCondition(value, expression));
        }

        if (
            node.TextOf("filled") is { } filled
            || (node["is"] ?? node["in"] ?? node["same"] ?? node["matches"]) is null
        )
        {
            all.Add(new FilledCondition(value, node.TextOf("filled") != "false"));
        }
    }

    /// <summary>Makes a regular expression ready; null, with a problem, where it is none.</summary>
    public Pattern? Expression(MappingNode node)
    {
        if (Pattern.Of(node.Text, node.Span) is { } pattern)
        {
            return pattern;
        }

        problems.Add(ProblemKind.WrongKind, MappingTexts.NoExpression(node.Text), node.Span);
        return null;
    }

    [GeneratedRegex(@"^\$[A-Za-z_][A-Za-z0-9_-]*(?:\.[^/\[\]]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex VariableName();
}
