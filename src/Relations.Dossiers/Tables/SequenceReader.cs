namespace Relations.Dossiers;

/// <summary>A node made from a cell.</summary>
readonly record struct CellNode(NodeKind Kind, string Text, ScalarForm Form, TableRow Row, int Column)
{
    /// <summary>Whether it has been told of the column that nothing is known by its header.</summary>
    public bool IsTold { get; init; }
}

/// <summary>Walks nodes that are made one after the other.</summary>
sealed class SequenceReader : NodeReader
{
    readonly IEnumerator<CellNode> nodes;
    readonly ProblemList problems;
    readonly Func<string, TextSpan?>? placeOfHeader;
    CellNode current;
    UnreadableException? broken;

    /// <param name="nodes">The nodes.</param>
    /// <param name="problems">Takes what is wrong and does not show in the nodes.</param>
    /// <param name="placeOfHeader">Says where a field of the header would stand, once the nodes have been read.</param>
    public SequenceReader(
        IEnumerable<CellNode> nodes,
        ProblemList problems,
        Func<string, TextSpan?>? placeOfHeader = null
    )
    {
        (this.problems, this.placeOfHeader) = (problems, placeOfHeader);
        this.nodes = nodes.GetEnumerator();
        Next();
    }

    public override TextSpan Span => current.Row?.SpanOf(current.Column) ?? new(1, 1, 1);

    public override bool IsTold => current.IsTold;

    public override TextSpan? PlaceOfHeader(string field) => placeOfHeader?.Invoke(field);

    public override Func<TextSpan> Pin()
    {
        var node = current;
        return () => node.Row.SpanOf(node.Column);
    }

    // What stands before a break is whole, and is read to its end.
    public override void Next()
    {
        if (broken is not null)
        {
            throw broken;
        }

        try
        {
            if (problems.GoAhead(nodes.MoveNext))
            {
                current = nodes.Current;
                (Kind, Text, Form) = (current.Kind, current.Text, current.Form);
                return;
            }
        }
        catch (UnreadableException failure) when (current.Kind == NodeKind.MapEnd)
        {
            broken = failure;
        }

        Kind = NodeKind.End;
    }
}
