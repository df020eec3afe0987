namespace Relations.Import;

/// <summary>A node of a record that is made of a row.</summary>
readonly record struct MappedNode(NodeKind Kind, string Text, TextSpan Span)
{
    public static MappedNode Scalar(string text, TextSpan span) => new(NodeKind.Scalar, text, span);
}

/// <summary>Walks the nodes of a record that was made of rows.</summary>
sealed class MappedNodeReader : NodeReader
{
    IReadOnlyList<MappedNode> nodes = [];
    int at;

    public override TextSpan Span =>
        at < nodes.Count ? nodes[at].Span
        : nodes.Count > 0 ? nodes[^1].Span
        : new(1, 1, 1);

    /// <summary>Begins anew with other nodes.</summary>
    public void Begin(IReadOnlyList<MappedNode> others)
    {
        (nodes, at) = (others, -1);
        Next();
    }

    public override void Next()
    {
        at++;
        if (at >= nodes.Count)
        {
            Kind = NodeKind.End;
            return;
        }

        // A field takes from a plain scalar what it holds: text, a number, or true and false.
        (Kind, Text, Form) = (nodes[at].Kind, nodes[at].Text, ScalarForm.Plain);
    }
}
