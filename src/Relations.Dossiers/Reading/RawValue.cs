namespace Relations.Dossiers;

/// <summary>A value as a file has it, whatever it holds.</summary>
/// <param name="Kind">A scalar, or the start of an object or list.</param>
/// <param name="Text">The text of a scalar.</param>
/// <param name="Form">How a scalar was written.</param>
/// <param name="Members">What an object or list holds, with the key of each; no key in a list.</param>
sealed record RawValue(
    NodeKind Kind,
    string Text,
    ScalarForm Form,
    IReadOnlyList<(string? Key, RawValue Value)> Members
)
{
    /// <summary>Whether it is a text, a number or the like.</summary>
    public bool IsScalar => Kind == NodeKind.Scalar;

    /// <summary>Takes the current value of a reader, which then stands after it.</summary>
    public static RawValue Take(NodeReader nodes)
    {
        if (nodes.Kind is not (NodeKind.MapStart or NodeKind.ListStart))
        {
            var scalar = new RawValue(NodeKind.Scalar, nodes.Text, nodes.Form, []);
            nodes.Skip();
            return scalar;
        }

        var (kind, end) = (nodes.Kind, nodes.Kind == NodeKind.MapStart ? NodeKind.MapEnd : NodeKind.ListEnd);
        List<(string?, RawValue)> members = [];
        nodes.Next();
        while (nodes.Kind != end && nodes.Kind != NodeKind.End)
        {
            var key = kind == NodeKind.MapStart ? TakeKey(nodes) : null;
            members.Add((key, Take(nodes)));
        }

        nodes.Next();
        return new(kind, "", ScalarForm.Plain, members);
    }

    /// <summary>An object.</summary>
    public static RawValue Map(IEnumerable<(string? Key, RawValue Value)> members) =>
        new(NodeKind.MapStart, "", ScalarForm.Plain, [.. members]);

    /// <summary>A text.</summary>
    public static RawValue Of(string text) => new(NodeKind.Scalar, text, ScalarForm.Quoted, []);

    // YAML takes objects as keys; nothing else that is written does.
    static string TakeKey(NodeReader nodes)
    {
        var text = nodes.Kind == NodeKind.Scalar ? nodes.Text : "";
        nodes.Skip();
        return text;
    }
}
