namespace Relations.Rules;

/// <summary>How the reaches of two records have to lie so that the records are compared.</summary>
enum ExtentMatch
{
    /// <summary>A day may belong to both.</summary>
    May,

    /// <summary>Both certainly last at one time.</summary>
    Must,

    /// <summary>No day can belong to both.</summary>
    Never,
}

/// <summary>
/// Finds of many reaches those that meet another, from one position on, without a look at all: a tree whose nodes know
/// the bounds of what is below them.
/// </summary>
sealed class ExtentTree : IExtentSearch
{
    const int LeafSize = 8;

    readonly TreeEntry[] entries;
    readonly Node root;

    /// <param name="reaches">The reaches, by position; what has none meets nothing.</param>
    public ExtentTree(IEnumerable<DayExtent?> reaches)
    {
        entries =
        [
            .. reaches
                .Select((reach, at) => (Reach: reach, at))
                .Where(one => one.Reach is not null)
                .Select(one => new TreeEntry(one.at, one.Reach!)),
        ];
        root = Build(0, entries.Length, 0);
    }

    /// <inheritdoc />
    public IEnumerable<int> Before(int position, DayExtent asked, ExtentMatch meeting)
    {
        var queue = new PriorityQueue<object, int>();
        Add(root);
        while (queue.TryDequeue(out var next, out _))
        {
            switch (next)
            {
                case int found:
                    yield return found;
                    break;
                case Node { Low: { } low, High: { } high }:
                    Add(low);
                    Add(high);
                    break;
                case Node leaf:
                    for (var i = leaf.Start; i < leaf.End; i++)
                    {
                        if (entries[i].Position < position && entries[i].Reach.Meets(asked, meeting))
                        {
                            queue.Enqueue(entries[i].Position, -entries[i].Position);
                        }
                    }

                    break;
            }
        }

        void Add(Node node)
        {
            if (node.FirstPosition < position && node.MayMeet(asked, meeting))
            {
                queue.Enqueue(node, -Math.Min(node.LastPosition, position));
            }
        }
    }

    Node Build(int start, int end, int depth)
    {
        var node = new Node(entries.AsSpan(start, end - start), start, end);
        if (end - start <= LeafSize)
        {
            return node;
        }

        Array.Sort(entries, start, end - start, Orders[depth % Orders.Length]);
        var middle = start + ((end - start) / 2);
        return node with { Low = Build(start, middle, depth + 1), High = Build(middle, end, depth + 1) };
    }

    // Ties are broken by position, so that the tree is the same on every machine.
    static readonly Comparer<TreeEntry>[] Orders =
    [
        Comparer<TreeEntry>.Create((a, b) => Or(a.Reach.First.CompareTo(b.Reach.First), a, b)),
        Comparer<TreeEntry>.Create((a, b) => Or(a.Reach.Last.CompareTo(b.Reach.Last), a, b)),
        Comparer<TreeEntry>.Create((a, b) => a.Position.CompareTo(b.Position)),
    ];

    static int Or(int order, TreeEntry a, TreeEntry b) => order != 0 ? order : a.Position.CompareTo(b.Position);

    sealed record TreeEntry(int Position, DayExtent Reach);

    sealed record Node
    {
        readonly DayExtent? widest;
        readonly DayExtent? narrowest;
        readonly object? kin;

        public Node(ReadOnlySpan<TreeEntry> below, int start, int end)
        {
            (Start, End, FirstPosition) = (start, end, int.MaxValue);
            foreach (var (position, reach) in below)
            {
                FirstPosition = Math.Min(FirstPosition, position);
                LastPosition = Math.Max(LastPosition, position);
                kin = widest is null || Equals(kin, reach.Kin) ? reach.Kin : null;
                widest = widest is null ? reach : Widest(widest, reach);
                narrowest = narrowest is null ? reach : Narrowest(narrowest, reach);
            }
        }

        public int Start { get; }
        public int End { get; }
        public int FirstPosition { get; }
        public int LastPosition { get; }
        public Node? Low { get; init; }
        public Node? High { get; init; }

        public bool MayMeet(DayExtent asked, ExtentMatch meeting) =>
            widest is not null
            && (asked.Kin is null || !asked.Kin.Equals(kin))
            && meeting switch
            {
                ExtentMatch.Must => widest.SurelyTouches(asked),
                ExtentMatch.Never => !narrowest!.Touches(asked),
                _ => widest.Touches(asked),
            };

        static DayExtent Widest(DayExtent a, DayExtent b) =>
            new(
                a.First <= b.First ? a.First : b.First,
                a.Last >= b.Last ? a.Last : b.Last,
                a.SureFirst <= b.SureFirst ? a.SureFirst : b.SureFirst,
                a.SureLast >= b.SureLast ? a.SureLast : b.SureLast,
                null
            );

        // What touches even this touches each of them.
        static DayExtent Narrowest(DayExtent a, DayExtent b) =>
            a with
            {
                First = a.First >= b.First ? a.First : b.First,
                Last = a.Last <= b.Last ? a.Last : b.Last,
            };
    }
}
