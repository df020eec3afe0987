namespace Relations.Dossiers;

/// <summary>The lines on which members and items stand.</summary>
sealed class EntryLines(SyntaxTree tree)
{
    /// <summary>Whether a member or item begins a line, and so does what follows it.</summary>
    public bool AreOwn(SyntaxNode container, SyntaxEntry entry) => !container.IsFlow && StartsLine(entry);

    bool StartsLine(SyntaxEntry entry)
    {
        var line = tree.LineStart(entry.Start);
        return tree.Text.AsSpan(line, entry.Start - line).IsWhiteSpace();
    }

    /// <summary>The column of the key or dash, from 0.</summary>
    public int ColumnOf(SyntaxEntry entry) => entry.Start - tree.LineStart(entry.Start);

    /// <summary>Where the line begins.</summary>
    public int StartOf(SyntaxEntry entry) => tree.LineStart(entry.Start);

    /// <summary>Where the line after the last one begins; comments that are indented deeper belong to it.</summary>
    public int EndOf(SyntaxEntry entry)
    {
        var end = tree.NextLine(Math.Max(tree.ContentEnd(entry.Value), entry.Key?.End ?? entry.Start));
        var column = ColumnOf(entry);
        for (var i = FirstComment(end); i < tree.Comments.Count; i++)
        {
            var comment = tree.Comments[i];
            var line = tree.LineStart(comment.Start);
            if (
                !comment.IsOwnLine
                || comment.Start - line <= column
                || !tree.Text.AsSpan(end, line - end).IsWhiteSpace()
            )
            {
                break;
            }

            end = tree.NextLine(comment.Start);
        }

        return end;
    }

    /// <summary>The end of a line that goes, with a blank line after it where one stands before it as well.</summary>
    public int EndWithBlank(int start, int end) =>
        IsBlank(start - 1) && end < tree.Text.Length && IsBlank(end) ? tree.NextLine(end) : end;

    /// <summary>Where the line after that of a key begins.</summary>
    public int AfterKey(SyntaxEntry entry) => tree.NextLine(entry.Key!.End);

    /// <summary>Where the text ends.</summary>
    public int End => tree.Text.Length;

    /// <summary>The members of the file.</summary>
    public SyntaxNode Root => tree.Root!;

    bool IsBlank(int offset) =>
        offset < 0 || tree.Text.AsSpan(tree.LineStart(offset)..tree.NextLine(offset)).IsWhiteSpace();

    int FirstComment(int offset)
    {
        var (low, high) = (0, tree.Comments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tree.Comments[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
