namespace Relations.Dossiers;

/// <summary>A file that a data package lists, or a column of one.</summary>
/// <param name="Name">The path of the file below the package's folder, or the header of the column.</param>
/// <param name="At">Where the package says so.</param>
readonly record struct ListedName(string Name, TextSpan At);

/// <summary>A file that a data package lists, with the columns that it describes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Columns">Its columns; none for what is no table.</param>
sealed record ListedFile(ListedName Path, IReadOnlyList<ListedName> Columns)
{
    /// <summary>
    /// The files that a package lists by one path each. What is written as no package lists none, since it may describe
    /// something else.
    /// </summary>
    /// <exception cref="UnreadableException">It is no JSON.</exception>
    public static IReadOnlyList<ListedFile> Read(NodeReader nodes)
    {
        List<ListedFile> files = [];
        ForMembers(nodes, "resources", () => ForItems(nodes, () => ReadFile(nodes, files)));
        return files;
    }

    static void ReadFile(NodeReader nodes, List<ListedFile> files)
    {
        ListedName? path = null;
        List<ListedName> columns = [];
        ForMembers(
            nodes,
            member =>
            {
                if (member == "path")
                {
                    path = NameAt(nodes);
                }
                else if (member == "schema")
                {
                    ForMembers(nodes, "fields", () => ForItems(nodes, () => ReadColumn(nodes, columns)));
                }
                else
                {
                    nodes.Skip();
                }
            }
        );
        if (path is { } named)
        {
            files.Add(new(named, columns));
        }
    }

    static void ReadColumn(NodeReader nodes, List<ListedName> columns) =>
        ForMembers(
            nodes,
            "name",
            () =>
            {
                if (NameAt(nodes) is { } name)
                {
                    columns.Add(name);
                }
            }
        );

    static ListedName? NameAt(NodeReader nodes)
    {
        ListedName? name = nodes is { Kind: NodeKind.Scalar, Form: ScalarForm.Quoted }
            ? new(nodes.Text, nodes.Span)
            : null;
        nodes.Skip();
        return name;
    }

    static void ForMembers(NodeReader nodes, string name, Action read) =>
        ForMembers(
            nodes,
            member =>
            {
                if (member == name)
                {
                    read();
                }
                else
                {
                    nodes.Skip();
                }
            }
        );

    // Each value is read to its end, whatever it is.
    static void ForMembers(NodeReader nodes, Action<string> read)
    {
        if (nodes.Kind != NodeKind.MapStart)
        {
            nodes.Skip();
            return;
        }

        for (nodes.Next(); nodes.Kind == NodeKind.Scalar; )
        {
            var name = nodes.Text;
            nodes.Next();
            read(name);
        }

        nodes.Next();
    }

    static void ForItems(NodeReader nodes, Action read)
    {
        if (nodes.Kind != NodeKind.ListStart)
        {
            nodes.Skip();
            return;
        }

        for (nodes.Next(); nodes.Kind is not (NodeKind.ListEnd or NodeKind.End); )
        {
            read();
        }

        nodes.Next();
    }
}
