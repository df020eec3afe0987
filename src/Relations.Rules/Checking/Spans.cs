using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Things of a key, each of which lasts some time, of which those that may be at a time are found without a look at all.
/// </summary>
sealed class Spans<T>
    where T : class
{
    // Things that are at one time are not gone through without end.
    const int MostCompared = 500;

    // So few are compared faster than a tree of them is made.
    const int Few = 16;

    readonly List<Reach?> reaches;
    readonly Action? counted;
    readonly Lazy<ReachTree> forwards;
    readonly Lazy<ReachTree> backwards;

    /// <param name="all">The things.</param>
    /// <param name="reach">The days by which one is chosen; null for one that no question is asked of.</param>
    /// <param name="counted">Called for each question.</param>
    public Spans(IEnumerable<T> all, Func<T, Reach?> reach, Action? counted = null)
    {
        All = [.. all];
        reaches = [.. All.Select(reach)];
        this.counted = counted;
        // A tree gives the last first.
        forwards = new(() => new(Enumerable.Reverse(reaches)));
        backwards = new(() => new(reaches));
    }

    /// <summary>All of them, in their order.</summary>
    public IReadOnlyList<T> All { get; }

    /// <summary>Those that may be at a time, in their order.</summary>
    public IEnumerable<T> Touching(Reach time, Meeting meeting = Meeting.May) =>
        All.Count <= Few
            ? All.Where((_, at) => Meets(reaches[at], time, meeting))
            : forwards.Value.Before(All.Count, time, meeting).Select(at => All[All.Count - 1 - at]);

    /// <summary>The first that certainly breaks a rule, or else the first that may; null where none does.</summary>
    /// <param name="time">What breaks the rule may be at this time, and what certainly does is certainly at it.</param>
    /// <param name="breaks">Whether one breaks the rule.</param>
    public T? Worst(Reach time, Func<T, Truth> breaks) => Worst(meeting => Touching(time, meeting), breaks);

    /// <summary>The same of those that stand before a position, from the last of them on.</summary>
    /// <inheritdoc cref="Worst(Reach,Func{T,Truth})" />
    public T? WorstBefore(int position, Reach time, Func<T, Truth> breaks) =>
        Worst(meeting => backwards.Value.Before(position, time, meeting).Select(at => All[at]), breaks);

    /// <summary>The best answer to a question that none but what is at a time answers with anything but no.</summary>
    public Truth Best(Reach time, Func<T, Truth> answer)
    {
        var best = Truth.No;
        if (All.Count > Few)
        {
            Worst(time, one => best = best.Or(answer(one)));
            return best;
        }

        for (var at = 0; at < All.Count && best != Truth.Yes; at++)
        {
            if (Meets(reaches[at], time, Meeting.May))
            {
                counted?.Invoke();
                best = best.Or(answer(All[at]));
            }
        }

        return best;
    }

    T? Worst(Func<Meeting, IEnumerable<T>> touching, Func<T, Truth> breaks)
    {
        Dictionary<T, Truth> known = new(ReferenceEqualityComparer.Instance);
        return touching(Meeting.Must).Take(MostCompared).FirstOrDefault(one => Asked(one) == Truth.Yes)
            ?? touching(Meeting.May).Take(MostCompared).Worst(Asked);

        Truth Asked(T one)
        {
            if (!known.TryGetValue(one, out var answer))
            {
                counted?.Invoke();
                known[one] = answer = breaks(one);
            }

            return answer;
        }
    }

    static bool Meets(Reach? reach, Reach time, Meeting meeting) =>
        reach is not null && (meeting == Meeting.Must ? reach.SurelyTouches(time) : reach.Touches(time));
}

/// <summary>Makes spans once for each key.</summary>
static class Spans
{
    /// <summary>What the records of an index with a key have that lasts; made once for each key.</summary>
    /// <param name="found">Knows the dossier.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="key">The key.</param>
    /// <param name="of">What a record has. It must be static: what it makes is kept under it.</param>
    /// <param name="reach">The days by which one is chosen.</param>
    public static Spans<T> Of<TRecord, TKey, T>(
        Inspection found,
        RecordIndex<TRecord, TKey> index,
        TKey key,
        Func<TRecord, IEnumerable<T>> of,
        Func<T, Reach?> reach
    )
        where TRecord : Record
        where TKey : notnull
        where T : class =>
        found.Shared(
            (index, (object)key, of),
            () => new Spans<T>(found.Find(index, key).SelectMany(of), reach, found.CountComparison)
        );
}
