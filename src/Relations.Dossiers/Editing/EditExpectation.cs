namespace Relations.Dossiers;

/// <summary>Whether an edited file says what it said before, except for what its edits ask for.</summary>
sealed class EditExpectation
{
    readonly HashSet<SyntaxEntry> removed = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<SyntaxNode, string> texts = new(ReferenceEqualityComparer.Instance);

    public void Add(SyntaxPath path, TextEdit edit)
    {
        var (_, entry) = path.Last;
        switch (edit.Kind)
        {
            case EditKind.Remove:
                removed.Add(entry);
                break;
            case EditKind.Rename:
                texts[entry.Key!] = edit.Text!;
                break;
            default:
                texts[entry.Value] = edit.Text!;
                break;
        }
    }

    /// <summary>Whether a node is what became of another. A list that loses its last item goes with its field.</summary>
    public bool Matches(SyntaxNode? before, SyntaxNode? after) =>
        before is null || after is null
            ? before is null && (after is null || after.IsNull)
            : Same(before, after) || (after.IsNull && Kept(before).Count == 0);

    bool Same(SyntaxNode before, SyntaxNode after)
    {
        if (before.Kind != after.Kind || before.Anchor != after.Anchor)
        {
            return false;
        }

        if (before.Kind == SyntaxKind.Scalar)
        {
            return texts.TryGetValue(before, out var text)
                ? after.Text == text && !after.IsNull
                : before.Text == after.Text && before.IsNull == after.IsNull && before.Style == after.Style;
        }

        var kept = Kept(before);
        return kept.Count == after.Entries.Count && kept.Zip(after.Entries).All(pair => Same(pair.First, pair.Second));
    }

    bool Same(SyntaxEntry before, SyntaxEntry after) =>
        (before.Key is null ? after.Key is null : after.Key is not null && Same(before.Key, after.Key))
        && Same(before.Value, after.Value);

    List<SyntaxEntry> Kept(SyntaxNode node) => node.Entries.FindAll(entry => !IsGone(entry));

    bool IsGone(SyntaxEntry entry) =>
        removed.Contains(entry)
        || (
            entry is { Key: not null, Value: { Kind: SyntaxKind.List, Entries.Count: > 0 } }
            && entry.Value.Entries.TrueForAll(removed.Contains)
        );
}
