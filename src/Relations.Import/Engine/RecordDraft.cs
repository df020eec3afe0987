using System.Globalization;

namespace Relations.Import;

/// <summary>A record while it is made.</summary>
/// <param name="shape">Its shape.</param>
/// <param name="id">Its id.</param>
sealed class RecordDraft(RecordShape shape, MappedValue id)
{
    readonly TextSpan place = id.Span;

    // Only the fields that are there: a draft of a record that rows are joined in is held until all rows have been read.
    (int At, List<MappedNode> Nodes)[] values = [];

    public RecordShape Shape => shape;

    public string Id { get; } = id.Text;

    /// <summary>The nodes of a field; null where it is absent.</summary>
    public List<MappedNode>? this[int at] => Array.Find(values, value => value.At == at).Nodes;

    /// <summary>The fields of which something is lost that has been told of.</summary>
    public IReadOnlyList<string> Misread { get; private set; } = [];

    /// <summary>The fields that are there, by their places in the shape.</summary>
    public IEnumerable<(int At, List<MappedNode> Nodes)> Fields => values.OrderBy(value => value.At);

    /// <summary>Makes a field.</summary>
    public void Fill(int at, NodePlan plan, RowScope scope)
    {
        var (nodes, lost) = (scope.Run.Scratch, scope.Run.Missed.Lost);
        nodes.Clear();
        plan.Write(scope, nodes);
        if (scope.Run.Missed.Lost > lost)
        {
            Misread = [.. Misread, shape.Fields[at].Name];
        }

        if (nodes.Count > 0)
        {
            Set(at, [.. nodes]);
        }
    }

    /// <summary>Adds a citation of a row.</summary>
    public void Cite(CitedRow row, TextSpan span)
    {
        var at = shape.PositionOf("citations");
        if (this[at] is not { } nodes)
        {
            Set(at, nodes = [new(NodeKind.ListStart, "", span), new(NodeKind.ListEnd, "", span)]);
        }

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
    public void Set(int at, List<MappedNode> nodes)
    {
        if (this[at] is null)
        {
            values = [.. values, (at, nodes)];
        }
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<List<MappedNode>> ItemsOf(int at) => this[at] is { } list ? Items(list) : [];

    /// <summary>Adds an item to a list that is there.</summary>
    public void AddItem(int at, List<MappedNode> item)
    {
        var list = this[at]!;
        list.InsertRange(list.Count - 1, item);
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

    /// <summary>Writes the nodes of the record in place of others.</summary>
    public List<MappedNode> Write(List<MappedNode> nodes)
    {
        nodes.Clear();
        nodes.Add(new(NodeKind.MapStart, "", place));
        nodes.Add(MappedNode.Scalar("id", place));
        nodes.Add(MappedNode.Scalar(Id, place));
        foreach (var (at, value) in Fields)
        {
            nodes.Add(MappedNode.Scalar(shape.Fields[at].Name, value[0].Span));
            nodes.AddRange(value);
        }

        nodes.Add(new(NodeKind.MapEnd, "", place));
        return nodes;
    }
}
