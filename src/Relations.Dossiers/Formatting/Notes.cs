namespace Relations.Dossiers;

/// <summary>A comment on a line of its own.</summary>
/// <param name="Text">The comment.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
readonly record struct LineComment(string Text, bool AfterBlank);

/// <summary>The comments that belong to a member or item.</summary>
sealed class EntryComments
{
    /// <summary>Those before it.</summary>
    public List<LineComment> Before { get; } = [];

    /// <summary>Those at the end of its first line or, where it is all on one line, of that.</summary>
    public List<string> Beside { get; } = [];

    /// <summary>Those in the place of a value that it does not have.</summary>
    public List<LineComment> Within { get; } = [];

    /// <summary>Whether a blank line stands before it, after the comments before it.</summary>
    public bool AfterBlank { get; set; }
}

/// <summary>Which comment of a file belongs to what.</summary>
sealed class FileComments
{
    readonly Dictionary<SyntaxEntry, EntryComments> entries = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<SyntaxNode, List<LineComment>> ends = new(ReferenceEqualityComparer.Instance);

    /// <summary>The comments at the top, which belong to the file.</summary>
    public List<LineComment> Head { get; } = [];

    /// <summary>Whether a blank line stands after them.</summary>
    public bool IsHeadApart { get; set; }

    public EntryComments Of(SyntaxEntry entry)
    {
        if (!entries.TryGetValue(entry, out var notes))
        {
            entries[entry] = notes = new();
        }

        return notes;
    }

    /// <summary>The comments after the last member or item of an object or list.</summary>
    public List<LineComment> EndOf(SyntaxNode container)
    {
        if (!ends.TryGetValue(container, out var notes))
        {
            ends[container] = notes = [];
        }

        return notes;
    }

    /// <summary>Gives what takes the place of a member or item its comments.</summary>
    public void Copy(SyntaxEntry from, SyntaxEntry to)
    {
        var (old, now) = (Of(from), Of(to));
        now.Before.AddRange(old.Before);
        now.Beside.AddRange(old.Beside);
        now.Within.AddRange(old.Within);
        now.AfterBlank = old.AfterBlank;
    }

    /// <summary>Gives what takes the place of an object or list the comments at its end.</summary>
    public void Copy(SyntaxNode from, SyntaxNode to) => EndOf(to).AddRange(EndOf(from));

    /// <summary>The comments of a member or item, and all those within its value.</summary>
    public IEnumerable<string> All(SyntaxEntry entry)
    {
        var own = Of(entry);
        return own
            .Before.Select(comment => comment.Text)
            .Concat(own.Beside)
            .Concat(own.Within.Select(comment => comment.Text))
            .Concat(Inside(entry.Value));
    }

    /// <summary>The comments within an object or list.</summary>
    public IEnumerable<string> Inside(SyntaxNode node) =>
        node.Entries.SelectMany(All).Concat(EndOf(node).Select(comment => comment.Text));
}
