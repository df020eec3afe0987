namespace Relations.Import;

/// <summary>Reads the file of a mapping into nodes, with the limits of all files of dossiers.</summary>
static class MappingFile
{
    /// <summary>The nodes of a mapping; null, with a problem, where there are none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its content.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="problems">Takes the problems.</param>
    /// <param name="empty">What to say where the file holds no object; of a mapping where null.</param>
    public static MappingNode? Read(
        SourceFile file,
        Stream content,
        ReadLimits limits,
        ProblemList problems,
        Func<Message>? empty = null
    )
    {
        try
        {
            if (NodeReaders.Load(content, limits.SourceBytes) is not { } bytes)
            {
                problems.Add(ProblemKind.OverLimit, ReadTexts.FileTooLarge(limits.SourceBytes), new(1, 1, 1));
                return null;
            }

            var nodes = NodeReaders.Open(file, bytes, limits, problems);
            if (nodes.Kind == NodeKind.MapStart)
            {
                return Node(nodes, nodes.Span, problems);
            }

            problems.Add(ProblemKind.WrongKind, (empty ?? MappingTexts.Empty)(), new(1, 1, 1));
        }
        catch (UnreadableException broken)
        {
            problems.Add(broken.Kind, broken.Text, broken.Span);
        }

        return null;
    }

    static MappingNode Node(NodeReader nodes, TextSpan key, ProblemList problems)
    {
        switch (nodes.Kind)
        {
            case NodeKind.MapStart:
                return new(NodeKind.MapStart, "", ScalarForm.Plain, key) { Members = Members(nodes, problems) };
            case NodeKind.ListStart:
                return new(NodeKind.ListStart, "", ScalarForm.Plain, key) { Items = Items(nodes, problems) };
            default:
                var scalar = new MappingNode(NodeKind.Scalar, nodes.Text, nodes.Form, nodes.Span);
                nodes.Next();
                return scalar;
        }
    }

    static List<MappingMember> Members(NodeReader nodes, ProblemList problems)
    {
        List<MappingMember> members = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (nodes.Next(); nodes.Kind is not (NodeKind.MapEnd or NodeKind.End); )
        {
            if (nodes.Kind != NodeKind.Scalar)
            {
                problems.Add(ProblemKind.WrongKind, MappingTexts.KeyIsText(), nodes.Span);
                nodes.Skip();
                continue;
            }

            var (name, span) = (nodes.Text, nodes.Span);
            nodes.Next();
            var member = new MappingMember(name, span, Node(nodes, span, problems));
            if (seen.Add(name))
            {
                members.Add(member);
            }
            else
            {
                problems.Add(ProblemKind.DuplicateKey, ReadTexts.StandsTwice(name), span, ReadTexts.RemoveOne());
            }
        }

        nodes.Next();
        return members;
    }

    static List<MappingNode> Items(NodeReader nodes, ProblemList problems)
    {
        List<MappingNode> items = [];
        for (nodes.Next(); nodes.Kind is not (NodeKind.ListEnd or NodeKind.End); )
        {
            items.Add(Node(nodes, nodes.Span, problems));
        }

        nodes.Next();
        return items;
    }
}
