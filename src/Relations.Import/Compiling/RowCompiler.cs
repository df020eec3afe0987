namespace Relations.Import;

/// <summary>Makes ready what is made of rows.</summary>
/// <param name="values">Makes values ready.</param>
/// <param name="collections">The collections that records are made of.</param>
/// <param name="problems">Takes what is wrong.</param>
sealed class RowCompiler(ValueCompiler values, CollectionSet collections, ProblemList problems)
{
    readonly NodeCompiler nodes = new(values, problems);

    /// <summary>Makes ready what is made of a row.</summary>
    public void Compile(MappingNode node, CompileScope scope)
    {
        foreach (var member in node["define"]?.Members ?? [])
        {
            // A definition is known to those below it.
            scope.Plan.Definitions.Add(values.Value(member.Value, scope));
            scope.Definitions[member.Name] = scope.Plan.Definitions.Count - 1;
        }

        foreach (var target in node["make"]?.OneOrMore ?? [])
        {
            Target(target, scope);
        }

        if (scope.Plan.Targets.Exists(target => target.Cites))
        {
            scope.Plan.Evidence = Evidence(node["evidence"], scope);
        }

        foreach (var rows in node["rows"]?.OneOrMore ?? [])
        {
            var plan = new RowPlan();
            scope.Plan.Rows.Add(new(ValueCompiler.Each(rows["each"]!, scope, plan), plan));
            Compile(rows, scope.Within(plan));
        }
    }

    void Target(MappingNode node, CompileScope scope)
    {
        var collection = node["collection"]!;
        if (collections.Find(collection.Text) is not { } shape)
        {
            var known = collections.All.Select(one => one.Collection).ToList();
            var message = ReadTexts.NoCollection(collection.Text);
            MappingFaults.Unknown(collection.Text, message, collection.Span, known, null, problems);
            return;
        }

        var id = node["id"]!;
        var isSlug = shape.Base != State.Shape;
        var plan = new TargetPlan(
            shape,
            values.Id(id.Text, id.Span, scope, isSlug),
            node["when"] is { } when ? values.Condition(when, scope) : null,
            SameIdOf(node, shape),
            Fields(node["fields"], shape, scope),
            node["cite"] is not null,
            id.Span
        );
        scope.Plan.Targets.Add(plan);
        scope.Targets[node.TextOf("name") ?? shape.Collection] = scope.Plan.Targets.Count - 1;
    }

    static SameId SameIdOf(MappingNode node, Shape shape) =>
        node.TextOf("sameId") is { } word ? WordValues.Of<SameId>(word)
        : shape.RecordType.IsAssignableTo(typeof(IRegisterEntry)) ? SameId.Join
        : SameId.Report;

    List<(int At, NodePlan Plan)> Fields(MappingNode? node, Shape shape, CompileScope scope)
    {
        List<(int At, NodePlan Plan)> fields = [];
        foreach (var member in node?.Members ?? [])
        {
            var at = shape.PositionOf(member.Name);
            if (at < 0 || member.Name == "id")
            {
                var known = shape.Fields.Select(field => field.Name).Where(name => name != "id").ToList();
                var message = FieldTexts.NoField(shape.Name, member.Name);
                MappingFaults.Unknown(member.Name, message, member.Span, known, null, problems);
            }
            else if (!member.Value.IsNull)
            {
                fields.Add((at, nodes.Compile(shape.Fields[at].Kind, member.Value, scope, member.Name)));
            }
        }

        return fields;
    }

    EvidencePlan Evidence(MappingNode? node, CompileScope scope)
    {
        var id = node?["source"];
        return new(
            id is null ? null : values.Template(id.Text, id.Span, scope, isSlug: true),
            node?["text"] is { } text ? values.Template(text.Text, text.Span, scope, isSlug: false) : null,
            Fields(node?["fields"], collections.Of(Source.Shape), scope),
            node?.TextOf("reading") ?? "stated"
        );
    }
}
