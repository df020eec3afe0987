namespace Relations.Import;

/// <summary>Makes ready what fields hold.</summary>
/// <param name="values">Makes values ready.</param>
/// <param name="problems">Takes what is wrong.</param>
sealed class NodeCompiler(ValueCompiler values, ProblemList problems)
{
    /// <summary>Makes ready what a field of a kind holds.</summary>
    public NodePlan Compile(FieldKind kind, MappingNode node, CompileScope scope, string field)
    {
        if (kind is ListKind list)
        {
            var items = node.IsList ? node.Items : node["list"]?.Items ?? [node];
            NodePlan plan = new ListNode([.. items.Select(item => Item(list.Of, item, scope, field))]);
            return node["list"] is not null && node["when"] is { } when
                ? new ConditionalNode(plan, values.Condition(when, scope))
                : plan;
        }

        if (node.IsList || node["list"] is not null)
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.NoList(field), node.Start);
            return new ListNode([]);
        }

        return Item(kind, node, scope, field);
    }

    NodePlan Item(FieldKind kind, MappingNode node, CompileScope scope, string field)
    {
        if (node["fields"] is { } fields)
        {
            return Object(kind, node, fields, scope, field);
        }

        if (kind is PartKind part)
        {
            var names = ArgumentValue.ListOf(part.Shape.Fields.Select(one => one.Name));
            problems.Add(ProblemKind.WrongKind, MappingTexts.NeedsFields(field, names), node.Start);
        }

        var language = kind is KeyedKind ? node.TextOf("language") : null;
        return new ValueNode(values.Value(node, scope), language, field, node.Start);
    }

    NodePlan Object(FieldKind kind, MappingNode node, MappingNode fields, CompileScope scope, string field)
    {
        var inner = scope;
        EachPlan? each = null;
        if (node["each"] is { } path)
        {
            var plan = new RowPlan();
            inner = scope.Within(plan);
            each = ValueCompiler.Each(path, scope, plan);
        }

        List<(string Name, NodePlan Plan)> made = [];
        foreach (var member in fields.Members.Where(member => !member.Value.IsNull))
        {
            if (KindOf(kind, member, field) is { } of)
            {
                made.Add((member.Name, Compile(of, member.Value, inner, member.Name)));
            }
        }

        NodePlan node1 = new ObjectNode(made, each);
        return node["when"] is { } when ? new ConditionalNode(node1, values.Condition(when, scope)) : node1;
    }

    // What a member holds; null, with a problem, where there is no such member.
    FieldKind? KindOf(FieldKind kind, MappingMember member, string field)
    {
        var shape = kind switch
        {
            PartKind part => part.Shape,
            DateKind => DateForm.Shape,
            _ => null,
        };
        if (shape?.Find(member.Name) is { } found)
        {
            return found.Kind;
        }

        if (kind is KeyedKind keyed && keyed.TakesKey(member.Name))
        {
            return TextKind.Instance;
        }

        IReadOnlyList<string> known = shape is not null
            ? [.. shape.Fields.Select(one => one.Name)]
            : (kind as KeyedKind)?.UsualKeys ?? [];
        var message =
            shape is not null ? FieldTexts.NoField(shape.Name, member.Name)
            : kind is KeyedKind texts ? texts.NoKey(member.Name)
            : MappingTexts.NoFields(field);
        MappingFaults.Unknown(member.Name, message, member.Span, known, null, problems);
        return null;
    }
}
