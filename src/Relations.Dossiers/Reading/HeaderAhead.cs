namespace Relations.Dossiers;

/// <summary>Finds a field of the header that may stand below where the reader is.</summary>
static class HeaderAhead
{
    /// <summary>The value of a field of the header; null where the file does not have it.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="open">Reads the file once more from its start.</param>
    /// <param name="problems">Takes what is wrong with the value, which is reported where it is read.</param>
    public static object? Find(string name, Func<NodeReader> open, ProblemList problems)
    {
        try
        {
            var nodes = open();
            for (nodes.Next(); nodes.Kind == NodeKind.Scalar; nodes.Skip())
            {
                if (nodes.Text == name)
                {
                    return new Binder(nodes, problems).HeaderField(Header.Shape.Find(name)!);
                }

                nodes.Next();
            }
        }
        catch (UnreadableException)
        {
            // The file is reported as broken where it is read.
        }

        return null;
    }
}
