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
}
