namespace Relations.Dossiers;

/// <summary>A node made from a cell.</summary>
readonly record struct CellNode(NodeKind Kind, string Text, ScalarForm Form, TableRow Row, int Column);

/// <summary>Walks nodes that are made one after the other.</summary>
sealed class SequenceReader : NodeReader
{
    readonly IEnumerator<CellNode> nodes;
    CellNode current;

    public SequenceReader(IEnumerable<CellNode> nodes)
    {
        this.nodes = nodes.GetEnumerator();
        Next();
    }

    public override TextSpan Span => current.Row?.SpanOf(current.Column) ?? new(1, 1, 1);

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
