namespace Relations.Import;

/// <summary>Merges lists item by item.</summary>
/// <param name="merge">Merges items.</param>
/// <param name="log">Takes what becomes of the items.</param>
/// <param name="comments">The comments of the file; null where it has none.</param>
/// <param name="spot">The list.</param>
sealed class ListMerge(NodeMerge merge, MergeLog log, FileComments? comments, NodeMerge.Spot spot)
{
    readonly List<string> lost = [];

    /// <summary>The list as it is to be; the same node where nothing changes.</summary>
    public SyntaxNode? Merge(SyntaxNode? before, SyntaxNode? here, SyntaxNode? there)
    {
        var (old, own, given) = (Items(before), Items(here), Items(there));
        var kind = (spot.Kind as ListKind)?.Of;
        var oldToOwn = ItemPairs.Of(old, own, kind);
        var oldToGiven = ItemPairs.Of(old, given, kind);
        var ownToOld = Inverse(oldToOwn, own.Count);
        var givenToOld = Inverse(oldToGiven, given.Count);
        var givenToOwn = Enumerable
            .Range(0, given.Count)
            .Select(i => givenToOld[i] is >= 0 and var at ? oldToOwn[at] : -1)
            .ToArray();
        PairAdded(own, given, ownToOld, givenToOld, givenToOwn, kind);
        var ownToGiven = Inverse(givenToOwn, own.Count);
        var kept = Kept(here, old, own, given, ownToOld, ownToGiven);
        var added = Added(old, given, givenToOld, givenToOwn);
        return Assembled(here, kept, added, givenToOwn, ownToGiven, IsReordered(ownToOld));
    }

    static List<SyntaxNode> Items(SyntaxNode? list) =>
        list is null ? [] : [.. list.Entries.Select(entry => entry.Value.Resolved)];

    static int[] Inverse(int[] pairs, int count)
    {
        var inverse = new int[count];
        Array.Fill(inverse, -1);
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] >= 0)
            {
                inverse[pairs[i]] = i;
            }
        }

        return inverse;
    }

    // What was added here and there alike is one item.
    static void PairAdded(
        List<SyntaxNode> own,
        List<SyntaxNode> given,
        int[] ownToOld,
        int[] givenToOld,
        int[] givenToOwn,
        FieldKind? kind
    )
    {
        List<int> here = [.. Enumerable.Range(0, own.Count).Where(i => ownToOld[i] < 0)];
        List<int> there = [.. Enumerable.Range(0, given.Count).Where(i => givenToOld[i] < 0)];
        if (here.Count == 0 || there.Count == 0)
        {
            return;
        }

        var pairs = ItemPairs.Of([.. there.Select(i => given[i])], [.. here.Select(i => own[i])], kind);
        for (var i = 0; i < pairs.Length; i++)
        {
            // Two additions that only agree in their number are two.
            if (pairs[i] >= 0 && IsOne(given[there[i]], own[here[pairs[i]]], kind))
            {
                givenToOwn[there[i]] = here[pairs[i]];
            }
        }
    }

    static bool IsOne(SyntaxNode one, SyntaxNode other, FieldKind? kind) =>
        SyntaxComparison.Same(one, other)
        || ItemPairs.KeyOf(one, kind) is { } key && key == ItemPairs.KeyOf(other, kind);

    // What becomes of each item that is here.
    SyntaxEntry?[] Kept(
        SyntaxNode? here,
        List<SyntaxNode> old,
        List<SyntaxNode> own,
        List<SyntaxNode> given,
        int[] ownToOld,
        int[] ownToGiven
    )
    {
        var kept = new SyntaxEntry?[own.Count];
        for (var i = 0; i < own.Count; i++)
        {
            var entry = here!.Entries[i];
            var (before, there) = (ownToOld[i], ownToGiven[i]);
            if (before < 0 && there < 0)
            {
                log.Kept++;
                kept[i] = entry;
                continue;
            }

            var merged = merge.Item(
                before < 0 ? null : old[before],
                own[i],
                there < 0 ? null : given[there],
                spot.Item(i, there, entry.Start)
            );
            kept[i] =
                ReferenceEquals(merged, SyntaxComparison.Said(entry.Value)) ? entry
                : merged is null ? Gone(entry)
                : merge.Changed(entry, merged);
        }

        return kept;
    }

    SyntaxEntry? Gone(SyntaxEntry entry)
    {
        lost.AddRange(comments?.All(entry) ?? []);
        return null;
    }

    // Which items of the import are new here.
    SyntaxEntry?[] Added(List<SyntaxNode> old, List<SyntaxNode> given, int[] givenToOld, int[] givenToOwn)
    {
        var added = new SyntaxEntry?[given.Count];
        for (var i = 0; i < given.Count; i++)
        {
            if (givenToOwn[i] < 0)
            {
                var before = givenToOld[i] < 0 ? null : old[givenToOld[i]];
                var item = merge.Item(before, null, given[i], spot.Item(-1, i, spot.Offset));
                added[i] = item is null ? null : new(0, null, item);
            }
        }

        return added;
    }

    static bool IsReordered(int[] ownToOld)
    {
        var last = -1;
        foreach (var place in ownToOld.Where(place => place >= 0))
        {
            if (place < last)
            {
                return true;
            }

            last = place;
        }

        return false;
    }

    SyntaxNode? Assembled(
        SyntaxNode? here,
        SyntaxEntry?[] kept,
        SyntaxEntry?[] added,
        int[] givenToOwn,
        int[] ownToGiven,
        bool isReordered
    )
    {
        List<SyntaxEntry> all = [];
        // In the order of the import, each item that is only here after the one before it; or the other way round, where the order was
        // changed here.
        if (isReordered)
        {
            Interleave(kept, added, ownToGiven, givenToOwn, all);
        }
        else
        {
            Interleave(added, kept, givenToOwn, ownToGiven, all);
        }

        if (
            here is not null
            && all.Count == here.Entries.Count
            && all.Zip(here.Entries).All(pair => ReferenceEquals(pair.First, pair.Second))
        )
        {
            return here;
        }

        var now = here is null
            ? new SyntaxNode
            {
                Kind = SyntaxKind.List,
                Start = 0,
                ContentStart = 0,
            }
            : SyntaxNodes.Like(here);
        now.Entries.AddRange(all);
        return here is null ? now : merge.WithComments(here, now, lost);
    }

    static void Interleave(
        SyntaxEntry?[] lead,
        SyntaxEntry?[] other,
        int[] leadToOther,
        int[] otherToLead,
        List<SyntaxEntry> all
    )
    {
        var next = 0;
        Alone();
        for (var i = 0; i < lead.Length; i++)
        {
            var at = leadToOther[i];
            if ((at < 0 ? lead[i] : lead[i] ?? other[at]) is { } entry)
            {
                all.Add(entry);
            }

            if (at >= 0)
            {
                next = at + 1;
                Alone();
            }
        }

        // Items of the other list that stand after one that its partner leads.
        void Alone()
        {
            for (; next < other.Length && otherToLead[next] < 0; next++)
            {
                if (other[next] is { } entry)
                {
                    all.Add(entry);
                }
            }
        }
    }
}
