namespace Relations.Dossiers;

/// <summary>What becomes of the records of one list of a file.</summary>
/// <param name="member">The member that holds the list.</param>
/// <param name="list">The list.</param>
sealed class ListEdit(SyntaxEntry member, SyntaxNode list)
{
    readonly Dictionary<SyntaxEntry, int> places = list
        .Entries.Select((item, at) => (item, at))
        .ToDictionary(
            pair => pair.item,
            pair => pair.at,
            ReferenceEqualityComparer.Instance as IEqualityComparer<SyntaxEntry>
        );

    /// <summary>The records as they are to be; null where one goes.</summary>
    public SyntaxNode?[] Now { get; } = [.. list.Entries.Select(item => item.Value)];

    /// <summary>The records that are added.</summary>
    public List<SyntaxNode> Added { get; } = [];

    /// <summary>Whether no record is left.</summary>
    public bool IsEmptied => Added.Count == 0 && Array.TrueForAll(Now, item => item is null);

    /// <summary>Where an item stands.</summary>
    public int PlaceOf(SyntaxEntry item) => places[item];

    /// <summary>The list as it is to be read.</summary>
    public SyntaxNode Expected()
    {
        var now = SyntaxNodes.Like(list);
        var added = ByPlace();
        for (var i = 0; i <= Now.Length; i++)
        {
            now.Entries.AddRange(added[i].Select(record => new SyntaxEntry(0, null, record)));
            if (i < Now.Length && Now[i] is { } item)
            {
                now.Entries.Add(new(0, null, item));
            }
        }

        return now;
    }

    /// <summary>The stretches of the file that change.</summary>
    public IEnumerable<Splice> Splices(EntryLines lines, FileComments comments, CollectionSet collections)
    {
        if (IsEmptied)
        {
            yield return Emptied(lines, comments);
            yield break;
        }

        var kind = (CanonicalOrder.RootKind(member.Key!.Text, collections) as ListKind)?.Of;
        var indent = list.Entries.Count > 0 ? lines.ColumnOf(list.Entries[0]) : 2;
        var added = ByPlace();
        for (var i = 0; i <= Now.Length; i++)
        {
            foreach (var record in added[i])
            {
                var at = i == 0 ? lines.AfterKey(member) : lines.EndOf(list.Entries[i - 1]);
                yield return new(at, at, YamlLayout.Of(new(0, null, record), kind, indent, comments, collections));
            }

            if (i < Now.Length && !ReferenceEquals(Now[i], list.Entries[i].Value))
            {
                yield return Changed(list.Entries[i], Now[i], kind);
            }
        }

        Splice Changed(SyntaxEntry item, SyntaxNode? now, FieldKind? kind)
        {
            var (start, end) = (lines.StartOf(item), lines.EndOf(item));
            if (now is null)
            {
                return new(start, lines.EndWithBlank(start, end), "");
            }

            // What stands before it stays where it is.
            var changed = new SyntaxEntry(item.Start, null, now);
            comments.Of(changed).Beside.AddRange(comments.Of(item).Beside);
            comments.Of(changed).Within.AddRange(comments.Of(item).Within);
            return new(start, end, YamlLayout.Of(changed, kind, lines.ColumnOf(item), comments, collections));
        }
    }

    // The name of a list without items would stand for nothing; what somebody noted there stays.
    Splice Emptied(EntryLines lines, FileComments comments)
    {
        var (start, end) = (lines.StartOf(member), lines.EndOf(member));
        var inside = comments.Of(member).Beside.Concat(comments.Inside(list)).ToList();
        return new(
            start,
            inside.Count == 0 ? lines.EndWithBlank(start, end) : end,
            string.Concat(inside.Select(comment => comment + "\n"))
        );
    }

    // Each goes before the first that follows it by its id, where the list is in that order, and else to the end.
    List<SyntaxNode>[] ByPlace()
    {
        var groups = Enumerable.Range(0, Now.Length + 1).Select(_ => new List<SyntaxNode>()).ToArray();
        string[] ids = [.. list.Entries.Select(item => IdOf(item.Value))];
        var isSorted = ids.Zip(ids.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) <= 0);
        foreach (var record in Added.OrderBy(IdOf, StringComparer.Ordinal))
        {
            groups[isSorted ? After(ids, IdOf(record)) : ids.Length].Add(record);
        }

        return groups;
    }

    static int After(string[] ids, string id)
    {
        var (low, high) = (0, ids.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(ids[middle], id) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    static string IdOf(SyntaxNode record) => record.Member("id")?.Text ?? "";
}
