namespace Relations.Dossiers;

/// <summary>A stretch of a text and what is to stand there.</summary>
readonly record struct Splice(int Start, int End, string Text);

/// <summary>Finds the stretch of a file that an edit changes.</summary>
static class Splices
{
    /// <summary>The stretch, or why there is none.</summary>
    public static (Splice? Splice, Message? Why) Of(SyntaxTree tree, SyntaxPath path, TextEdit edit, bool isJson)
    {
        if (WhyShared(tree, path, edit) is { } why)
        {
            return (null, why);
        }

        var (container, entry) = path.Last;
        return edit.Kind switch
        {
            EditKind.Remove => Remove(tree, path, path.Steps.Count - 1),
            EditKind.Rename when entry.Key is null => (null, EditTexts.ItemWithoutName()),
            EditKind.Rename when container.Entries.Exists(other => other.Key?.Text == edit.Text) => (
                null,
                EditTexts.FieldThere(edit.Text!)
            ),
            EditKind.Rename => (Replace(tree, entry.Key!, edit.Text!, container.IsFlow, isJson), null),
            _ when entry.Value.Kind != SyntaxKind.Scalar => (null, EditTexts.NoSingleText()),
            _ => (Replace(tree, entry.Value, edit.Text!, container.IsFlow, isJson), null),
        };
    }

    // What several places share is changed by hand, since each of them would have to be judged.
    static Message? WhyShared(SyntaxTree tree, SyntaxPath path, TextEdit edit)
    {
        foreach (var (container, entry) in path.Steps)
        {
            if (IsUsed(tree, container) is { } around)
            {
                return EditTexts.WithinAnchor(around);
            }

            if (entry.Value.Kind == SyntaxKind.Alias && !(edit.Kind == EditKind.Remove && entry == path.Last.Entry))
            {
                return EditTexts.IsAlias(entry.Value.Anchor!);
            }
        }

        var within = edit.Kind == EditKind.Rename ? null : AnchorWithin(tree, path.Last.Entry.Value);
        return within is null ? null : EditTexts.HoldsAnchor(within);
    }

    static string? IsUsed(SyntaxTree tree, SyntaxNode node) =>
        node.Kind != SyntaxKind.Alias && node.Anchor is { } anchor && tree.Used.Contains(anchor) ? anchor : null;

    static string? AnchorWithin(SyntaxTree tree, SyntaxNode node) =>
        IsUsed(tree, node)
        ?? node.Entries.Select(entry => AnchorWithin(tree, entry.Value)).FirstOrDefault(found => found is not null);

    static Splice Replace(SyntaxTree tree, SyntaxNode scalar, string text, bool isFlow, bool isJson) =>
        new(
            scalar.ContentStart,
            Math.Max(tree.ContentEnd(scalar), scalar.ContentStart),
            isJson ? ScalarText.Json(text) : ScalarText.Of(text, scalar.Style, isFlow)
        );

    static (Splice?, Message?) Remove(SyntaxTree tree, SyntaxPath path, int depth)
    {
        var (container, entry) = path.Steps[depth];
        if (container.Entries.Count == 1)
        {
            return container.Kind == SyntaxKind.List && depth > 0 ? Remove(tree, path, depth - 1)
                : depth == 0 ? (container.IsFlow ? new(entry.Start, End(tree, entry), "") : Lines(tree, entry), null)
                : (null, EditTexts.NothingLeft());
        }

        var at = container.Entries.IndexOf(entry);
        return container.IsFlow || !StartsLine(tree, entry)
            ? WithinLine(tree, container, at)
            : (Lines(tree, entry), null);
    }

    // What somebody noted beside or within the lines stays, on lines of its own.
    static Splice Lines(SyntaxTree tree, SyntaxEntry entry)
    {
        var (start, end) = (tree.LineStart(entry.Start), LineEnd(tree, entry));
        var indent = tree.Text[start..entry.Start];
        var lineEnd = tree.Text.AsSpan(start, end - start).Contains('\r') ? "\r\n" : "\n";
        var comments = tree.Comments.Where(comment => comment.Start >= start && comment.Start < end);
        var kept = string.Concat(comments.Select(comment => indent + comment.Text + lineEnd));
        var isBlankTwice = kept.Length == 0 && IsBlank(tree, start - 1) && end < tree.Text.Length && IsBlank(tree, end);
        return new(start, isBlankTwice ? tree.NextLine(end) : end, kept);
    }

    static bool IsBlank(SyntaxTree tree, int offset) =>
        offset < 0 || tree.Text.AsSpan(tree.LineStart(offset)..tree.NextLine(offset)).IsWhiteSpace();

    static (Splice?, Message?) WithinLine(SyntaxTree tree, SyntaxNode container, int at)
    {
        var isLast = at == container.Entries.Count - 1;
        var entry = container.Entries[at];
        var start = isLast ? End(tree, container.Entries[at - 1]) : entry.Start;
        var end = isLast ? End(tree, entry) : container.Entries[at + 1].Start;
        return tree.Comments.Any(comment => comment.Start >= start && comment.Start < end)
            ? (null, EditTexts.CommentLost())
            : (new(start, end, ""), null);
    }

    static bool StartsLine(SyntaxTree tree, SyntaxEntry entry)
    {
        var line = tree.LineStart(entry.Start);
        return tree.Text.AsSpan(line, entry.Start - line).IsWhiteSpace();
    }

    static int End(SyntaxTree tree, SyntaxEntry entry) =>
        Math.Max(tree.ContentEnd(entry.Value), entry.Key?.End ?? entry.Start);

    static int LineEnd(SyntaxTree tree, SyntaxEntry entry) => tree.NextLine(End(tree, entry));
}
