namespace Relations.Dossiers;

/// <summary>Changes fields of a file itself.</summary>
sealed class MemberEdit(EntryLines lines, FileComments comments, CollectionSet collections)
{
    /// <summary>The stretches of the file that change.</summary>
    /// <param name="members">The fields by name, with what they are to hold; null where one goes.</param>
    public IEnumerable<Splice> Splices(IReadOnlyDictionary<string, SyntaxNode?> members) =>
        members.Select(member =>
            lines.Root.Entries.Find(entry => entry.Key!.Text == member.Key) is { } entry
                ? Changed(entry, member.Value)
                : Added(member.Key, member.Value!)
        );

    Splice Changed(SyntaxEntry entry, SyntaxNode? value)
    {
        var (start, end) = (lines.StartOf(entry), lines.EndOf(entry));
        if (value is null)
        {
            var kept = comments.Of(entry).Beside.Concat(comments.Inside(entry.Value));
            return new(start, end, string.Concat(kept.Select(comment => comment + "\n")));
        }

        var changed = entry with { Value = value };
        comments.Of(changed).Beside.AddRange(comments.Of(entry).Beside);
        return new(start, end, Text(changed));
    }

    // After the fields that come before it in canonical order.
    Splice Added(string name, SyntaxNode value)
    {
        var place = Header.Shape.PositionOf(name);
        var before = lines.Root.Entries.FindLast(entry =>
            Header.Shape.PositionOf(entry.Key!.Text) is >= 0 and var at && at < place
        );
        var start = before is null ? lines.StartOf(lines.Root.Entries[0]) : lines.EndOf(before);
        return new(start, start, Text(new(0, SyntaxNodes.Scalar(name), value)));
    }

    string Text(SyntaxEntry entry) =>
        YamlLayout.Of(entry, CanonicalOrder.RootKind(entry.Key!.Text, collections), 0, comments, collections);
}
