namespace Relations.Import;

/// <summary>Walks a part of a mapping as the nodes of a record or header.</summary>
static class MappingNodes
{
    /// <summary>A reader of the nodes of a part of a mapping.</summary>
    /// <param name="node">The part.</param>
    /// <param name="further">Members that are added to an object which lacks them.</param>
    public static NodeReader Reader(MappingNode node, params IReadOnlyList<(string Name, string Text)> further)
    {
        List<MappedNode> nodes = [];
        Add(node, nodes);
        if (node.IsObject)
        {
            var added = further.Where(member => node[member.Name] is null);
            nodes.InsertRange(
                1,
                added.SelectMany(member =>
                    (MappedNode[])[MappedNode.Scalar(member.Name, node.Span), MappedNode.Scalar(member.Text, node.Span)]
                )
            );
        }

        var reader = new MappedNodeReader();
        reader.Begin(nodes);
        return reader;
    }

    static void Add(MappingNode node, List<MappedNode> nodes)
    {
        if (node.IsScalar)
        {
            nodes.Add(MappedNode.Scalar(node.Text, node.Span));
            return;
        }

        nodes.Add(new(node.Kind, "", node.Span));
        foreach (var member in node.Members.Where(member => !member.Value.IsNull))
        {
            nodes.Add(MappedNode.Scalar(member.Name, member.Span));
            Add(member.Value, nodes);
        }

        foreach (var item in node.Items)
        {
            Add(item, nodes);
        }

        nodes.Add(new(node.IsObject ? NodeKind.MapEnd : NodeKind.ListEnd, "", node.Span));
    }
}
