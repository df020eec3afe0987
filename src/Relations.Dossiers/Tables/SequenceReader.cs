namespace Relations.Dossiers;

/// <summary>A node made from a cell.</summary>
readonly record struct CellNode(NodeKind Kind, string Text, ScalarForm Form, TableRow Row, int Column);

/// <summary>Walks nodes that are made one after the other.</summary>
sealed class SequenceReader : NodeReader
{
    readonly IEnumerator<CellNode> nodes;
    readonly Func<string, TextSpan?>? placeOfHeader;
    CellNode current;

    /// <param name="nodes">The nodes.</param>
    /// <param name="placeOfHeader">Says where a field of the header would stand, once the nodes have been read.</param>
    public SequenceReader(IEnumerable<CellNode> nodes, Func<string, TextSpan?>? placeOfHeader = null)
    {
        this.placeOfHeader = placeOfHeader;
        this.nodes = nodes.GetEnumerator();
        Next();
    }

    public override TextSpan Span => current.Row?.SpanOf(current.Column) ?? new(1, 1, 1);

    public override TextSpan? PlaceOfHeader(string field) => placeOfHeader?.Invoke(field);

    public override Func<TextSpan> Pin()
    {
        var node = current;
        return () => node.Row.SpanOf(node.Column);
    }

    public override void Next()
    {
        if (nodes.MoveNext())
        {
            current = nodes.Current;
            (Kind, Text, Form) = (current.Kind, current.Text, current.Form);
        }
        else
        {
            Kind = NodeKind.End;
        }
    }
}
