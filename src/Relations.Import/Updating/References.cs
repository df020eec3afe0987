namespace Relations.Import;

/// <summary>Finds and changes what records refer to.</summary>
static class References
{
    /// <summary>Adds the ids that a record refers to and that are among some.</summary>
    public static void Find(SyntaxNode node, FieldKind? kind, IReadOnlySet<string> among, HashSet<string> found)
    {
        switch (kind)
        {
            case ReferenceKind when node.Kind == SyntaxKind.Scalar:
                if (among.Contains(node.Text))
                {
                    found.Add(node.Text);
                }

                break;
            case ListKind or PartKind:
                foreach (var entry in node.Resolved.Entries)
                {
                    Find(entry.Value.Resolved, CanonicalOrder.KindOf(entry, kind), among, found);
                }

                break;
        }
    }

    /// <summary>The node with other ids in its references.</summary>
    public static SyntaxNode Renamed(SyntaxNode node, FieldKind? kind, IReadOnlyDictionary<string, string> ids)
    {
        if (kind is ReferenceKind && node.Kind == SyntaxKind.Scalar)
        {
            return ids.TryGetValue(node.Text, out var id) ? SyntaxNodes.Scalar(id) : node;
        }

        if (kind is ListKind or PartKind)
        {
            for (var i = 0; i < node.Entries.Count; i++)
            {
                var entry = node.Entries[i];
                var renamed = Renamed(entry.Value, CanonicalOrder.KindOf(entry, kind), ids);
                node.Entries[i] = ReferenceEquals(renamed, entry.Value) ? entry : entry with { Value = renamed };
            }
        }

        return node;
    }
}
