namespace Relations.Dossiers;

/// <summary>
/// Finds what each comment belongs to: one beside something to that; one on a line of its own to what comes next, or,
/// where it is indented deeper than that, to the end of what comes before.
/// </summary>
sealed class CommentFinder
{
    const string Modeline = "# yaml-language-server:";

    readonly SyntaxTree tree;
    readonly List<CommentTarget> spots = [];
    readonly FileComments notes = new();

    CommentFinder(SyntaxTree tree)
    {
        this.tree = tree;
        Gather(tree.Root!, null);
    }

    /// <summary>The comments of a file whose root is an object.</summary>
    public static FileComments Find(SyntaxTree tree)
    {
        var finder = new CommentFinder(tree);
        foreach (var spot in finder.spots.Where(spot => finder.IsAfterBlank(spot.Entry.Start)))
        {
            finder.notes.Of(spot.Entry).AfterBlank = true;
        }

        var top = finder.FindHead();
        var next = 0;
        foreach (var comment in tree.Comments.Skip(top))
        {
            while (next < finder.spots.Count && finder.spots[next].Entry.Start < comment.Start)
            {
                next++;
            }

            finder.Place(comment, next);
        }

        return finder.notes;
    }

    void Gather(SyntaxNode container, CommentTarget? owner)
    {
        foreach (var entry in container.Entries)
        {
            var spot = new CommentTarget(entry, container, ColumnOf(entry.Start), owner);
            spots.Add(spot);
            Gather(entry.Value, spot);
        }
    }

    // The last group of comments before the first member is that member's, unless it begins with the line for editors.
    int FindHead()
    {
        var first = spots.Count > 0 ? spots[0].Entry.Start : int.MaxValue;
        var top = tree.Comments.TakeWhile(comment => comment.Start < first).ToList();
        var isApart = spots.Count > 0 && IsAfterBlank(first);
        var count = top.Count;
        if (!isApart && spots.Count > 0)
        {
            var last = top.FindLastIndex(comment => IsAfterBlank(comment.Start));
            last = Math.Max(last, 0);
            count = last < top.Count && top[last].Text.StartsWith(Modeline, StringComparison.Ordinal) ? count : last;
        }

        notes.Head.AddRange(top.Take(count).Select(Noted));
        notes.IsHeadApart = isApart || count < top.Count;
        return count;
    }

    void Place(SyntaxComment comment, int next)
    {
        if (!comment.IsOwnLine)
        {
            PlaceBeside(comment, next);
            return;
        }

        var column = ColumnOf(comment.Start);
        var following = next < spots.Count ? spots[next] : null;
        var before = next > 0 ? spots[next - 1] : null;
        if (FlowAround(comment, before) is { } flow)
        {
            var isIn = following is not null && following.Entry.Start < flow.End;
            (isIn ? notes.Of(following!.Entry).Before : notes.EndOf(flow)).Add(Noted(comment));
        }
        else if (before is { Entry.Value.IsNull: true } && column > Math.Max(before.Column, following?.Column ?? -1))
        {
            notes.Of(before.Entry).Within.Add(Noted(comment));
        }
        else if (EndedBy(column, before, following) is { } ended)
        {
            notes.EndOf(ended).Add(Noted(comment));
        }
        else
        {
            notes.Of(following!.Entry).Before.Add(Noted(comment));
        }
    }

    void PlaceBeside(SyntaxComment comment, int next)
    {
        var at = next > 0 ? spots[next - 1] : spots[0];
        while (at is { Container: { IsFlow: true } flow, Owner: not null } && flow.End <= comment.Start)
        {
            at = at.Owner;
        }

        notes.Of(at.Entry).Beside.Add(comment.Text);
    }

    static SyntaxNode? FlowAround(SyntaxComment comment, CommentTarget? before)
    {
        SyntaxNode? found = null;
        for (var at = before; at is not null; at = at.Owner)
        {
            var value = at.Entry.Value;
            found ??=
                IsAround(value, comment) ? value
                : IsAround(at.Container, comment) ? at.Container
                : null;
        }

        return found;
    }

    static bool IsAround(SyntaxNode node, SyntaxComment comment) =>
        node.IsFlow && node.Start < comment.Start && comment.Start < node.End;

    // The innermost object or list before the comment that is not indented deeper, unless what follows is in it too.
    SyntaxNode? EndedBy(int column, CommentTarget? before, CommentTarget? following)
    {
        if (following is not null && column <= following.Column)
        {
            return null;
        }

        for (var at = before; at is not null; at = at.Owner)
        {
            if (!at.Container.IsFlow && at.Column <= column && at.Column > (following?.Column ?? -1))
            {
                // A list that stands as far left as its key ends with the object around it.
                return at.Owner?.Column == at.Column ? at.Owner.Container : at.Container;
            }
        }

        return following is null ? tree.Root : null;
    }

    LineComment Noted(SyntaxComment comment) => new(comment.Text, IsAfterBlank(comment.Start));

    bool IsAfterBlank(int offset)
    {
        var line = tree.LineStart(offset);
        return line > 0
            && tree.Text.AsSpan(tree.LineStart(line - 1), line - 1 - tree.LineStart(line - 1)).IsWhiteSpace();
    }

    int ColumnOf(int offset) => offset - tree.LineStart(offset);

    sealed record CommentTarget(SyntaxEntry Entry, SyntaxNode Container, int Column, CommentTarget? Owner);
}
