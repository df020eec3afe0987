namespace Relations.Import;

/// <summary>How the value of a field is made of a row, as nodes.</summary>
abstract class NodePlan
{
    /// <summary>Writes the value; nothing where there is none.</summary>
    public abstract void Write(RowScope scope, List<MappedNode> nodes);

    /// <summary>Writes what the value adds to a list.</summary>
    public virtual void WriteItems(RowScope scope, List<MappedNode> nodes) => Write(scope, nodes);
}

/// <summary>A value of one text.</summary>
/// <param name="value">The value.</param>
/// <param name="language">The language of the text; null where it has none.</param>
/// <param name="field">The field, for what is said of it.</param>
/// <param name="span">Where the mapping says it.</param>
sealed class ValueNode(ValuePlan value, string? language, string field, TextSpan span) : NodePlan
{
    public override void Write(RowScope scope, List<MappedNode> nodes)
    {
        var values = value.Evaluate(scope);
        if (values.IsNone)
        {
            return;
        }

        if (values.Count > 1)
        {
            scope.Run.Missed.Add(span, EngineTexts.SeveralValues(field), values[1], EngineTexts.JoinOrFirst());
        }

        Write(values.First, nodes);
    }

    public override void WriteItems(RowScope scope, List<MappedNode> nodes)
    {
        var values = value.Evaluate(scope);
        for (var i = 0; i < values.Count; i++)
        {
            Write(values[i], nodes);
        }
    }

    void Write(MappedValue one, List<MappedNode> nodes)
    {
        if (language is not null)
        {
            WriteObject(one.Span, nodes, (language, one.Text));
        }
        else if (one.Calendar is null && one.Written is null)
        {
            nodes.Add(MappedNode.Scalar(one.Text, one.Span));
        }
        else
        {
            WriteObject(
                one.Span,
                nodes,
                ("edtf", one.Text),
                ("calendar", one.Calendar),
                ("written", one.Written == one.Text ? null : one.Written)
            );
        }
    }

    static void WriteObject(
        TextSpan span,
        List<MappedNode> nodes,
        params ReadOnlySpan<(string Name, string? Text)> members
    )
    {
        nodes.Add(new(NodeKind.MapStart, "", span));
        foreach (var (name, text) in members)
        {
            if (text is not null)
            {
                nodes.Add(MappedNode.Scalar(name, span));
                nodes.Add(MappedNode.Scalar(text, span));
            }
        }

        nodes.Add(new(NodeKind.MapEnd, "", span));
    }
}

/// <summary>An object, or one for each element or object within the row.</summary>
/// <param name="fields">Its fields.</param>
/// <param name="each">The elements or objects; null where there is one object for the row.</param>
sealed class ObjectNode(IReadOnlyList<(string Name, NodePlan Plan)> fields, EachPlan? each) : NodePlan
{
    public override void Write(RowScope scope, List<MappedNode> nodes)
    {
        if (each is null)
        {
            WriteOne(scope, nodes);
            return;
        }

        var before = nodes.Count;
        foreach (var child in each.Of(scope))
        {
            WriteOne(child, nodes);
            if (nodes.Count > before)
            {
                return;
            }
        }
    }

    public override void WriteItems(RowScope scope, List<MappedNode> nodes)
    {
        if (each is null)
        {
            WriteOne(scope, nodes);
            return;
        }

        foreach (var child in each.Of(scope))
        {
            WriteOne(child, nodes);
        }
    }

    void WriteOne(RowScope scope, List<MappedNode> nodes)
    {
        var start = nodes.Count;
        nodes.Add(new(NodeKind.MapStart, "", scope.Record.Span));
        foreach (var (name, plan) in fields)
        {
            var key = nodes.Count;
            nodes.Add(default);
            plan.Write(scope, nodes);
            if (nodes.Count == key + 1)
            {
                nodes.RemoveAt(key);
            }
            else
            {
                nodes[key] = MappedNode.Scalar(name, nodes[key + 1].Span);
            }
        }

        if (nodes.Count == start + 1)
        {
            nodes.RemoveAt(start);
            return;
        }

        nodes[start] = nodes[start] with { Span = nodes[start + 1].Span };
        nodes.Add(new(NodeKind.MapEnd, "", nodes[^1].Span));
    }
}

/// <summary>The elements or objects within a row.</summary>
/// <param name="path">Their path.</param>
/// <param name="plan">What is defined for them.</param>
/// <param name="span">Where the mapping says the path.</param>
sealed class EachPlan(ForeignPath path, RowPlan plan, TextSpan span)
{
    /// <summary>Their path.</summary>
    public ForeignPath Path => path;

    /// <summary>Where the mapping says the path.</summary>
    public TextSpan Span => span;

    /// <summary>The elements or objects within a row.</summary>
    public IEnumerable<RowScope> Of(RowScope scope)
    {
        var number = 0;
        scope.Run.Usage.Asked(this);
        foreach (var child in scope.Record.Children(path))
        {
            number++;
            scope.Run.Usage.Found(this);
            yield return new(scope.Run, child, plan, scope, number);
        }
    }
}

/// <summary>A list.</summary>
/// <param name="items">What adds to it.</param>
sealed class ListNode(IReadOnlyList<NodePlan> items) : NodePlan
{
    public override void Write(RowScope scope, List<MappedNode> nodes)
    {
        var start = nodes.Count;
        nodes.Add(new(NodeKind.ListStart, "", scope.Record.Span));
        WriteItems(scope, nodes);
        if (nodes.Count == start + 1)
        {
            nodes.RemoveAt(start);
            return;
        }

        nodes[start] = nodes[start] with { Span = nodes[start + 1].Span };
        nodes.Add(new(NodeKind.ListEnd, "", nodes[^1].Span));
    }

    public override void WriteItems(RowScope scope, List<MappedNode> nodes)
    {
        foreach (var item in items)
        {
            item.WriteItems(scope, nodes);
        }
    }
}

/// <summary>A value that is there under a condition only.</summary>
/// <param name="plan">The value.</param>
/// <param name="when">The condition.</param>
sealed class ConditionalNode(NodePlan plan, ConditionPlan when) : NodePlan
{
    public override void Write(RowScope scope, List<MappedNode> nodes)
    {
        if (when.Holds(scope))
        {
            plan.Write(scope, nodes);
        }
    }

    public override void WriteItems(RowScope scope, List<MappedNode> nodes)
    {
        if (when.Holds(scope))
        {
            plan.WriteItems(scope, nodes);
        }
    }
}
