using System.Globalization;

namespace Relations.Import;

/// <summary>A record while it is made.</summary>
/// <param name="shape">Its shape.</param>
/// <param name="id">Its id.</param>
sealed class RecordDraft(RecordShape shape, MappedValue id)
{
    readonly List<MappedNode>?[] values = new List<MappedNode>?[shape.Fields.Count];

    public RecordShape Shape => shape;

    public string Id => id.Text;

    /// <summary>The nodes of a field; null where it is absent.</summary>
    public List<MappedNode>? this[int at] => values[at];

    /// <summary>Makes a field.</summary>
    public void Fill(int at, NodePlan plan, RowScope scope)
    {
        List<MappedNode> nodes = [];
        plan.Write(scope, nodes);
        values[at] = nodes.Count > 0 ? nodes : null;
    }

    /// <summary>Adds a citation of a row.</summary>
    public void Cite(CitedRow row, TextSpan span)
    {
        var at = shape.PositionOf("citations");
        var nodes = values[at] ??= [new(NodeKind.ListStart, "", span), new(NodeKind.ListEnd, "", span)];
        MappedNode[] citation =
        [
            new(NodeKind.MapStart, "", span),
            .. Member("source", row.Source, span),
            .. Member("quote", row.Text, span),
            .. Member("paragraph", row.Paragraph.ToString(CultureInfo.InvariantCulture), span),
            .. Member("reading", row.Reading, span),
            new(NodeKind.MapEnd, "", span),
        ];
        nodes.InsertRange(nodes.Count - 1, citation);
    }

    static MappedNode[] Member(string name, string text, TextSpan span) =>
        [MappedNode.Scalar(name, span), MappedNode.Scalar(text, span)];

    /// <summary>Sets a field that is absent.</summary>
    public void Set(int at, List<MappedNode> nodes) => values[at] ??= nodes;

    /// <summary>Adds the items of a list that are not in this one.</summary>
    public void AddItems(int at, List<MappedNode> list)
    {
        var own = values[at]!;
        var known = Items(own).Select(TextOf).ToHashSet(StringComparer.Ordinal);
        foreach (var item in Items(list).Where(item => known.Add(TextOf(item))))
        {
            own.InsertRange(own.Count - 1, item);
        }
    }

    /// <summary>What nodes say, to compare them by.</summary>
    public static string TextOf(List<MappedNode> nodes) =>
        string.Join('\u0001', nodes.Select(node => (char)('0' + (int)node.Kind) + node.Text));

    static IEnumerable<List<MappedNode>> Items(List<MappedNode> list)
    {
        var depth = 0;
        var start = 1;
        for (var i = 1; i < list.Count - 1; i++)
        {
            depth += list[i].Kind switch
            {
                NodeKind.MapStart or NodeKind.ListStart => 1,
                NodeKind.MapEnd or NodeKind.ListEnd => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                yield return list[start..(i + 1)];
                start = i + 1;
            }
        }
    }

    /// <summary>The nodes of the record.</summary>
    public List<MappedNode> Nodes()
    {
        List<MappedNode> nodes =
        [
            new(NodeKind.MapStart, "", id.Span),
            MappedNode.Scalar("id", id.Span),
            MappedNode.Scalar(id.Text, id.Span),
        ];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                nodes.Add(MappedNode.Scalar(shape.Fields[i].Name, value[0].Span));
                nodes.AddRange(value);
            }
        }

        nodes.Add(new(NodeKind.MapEnd, "", id.Span));
        return nodes;
    }
}
