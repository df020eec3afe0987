using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Things of a key, each of which lasts some time, of which those that may be at a time are found without a look at all.
/// </summary>
sealed class SpanIndex<T>
    where T : class
{
    // So few are compared faster than a tree of them is made.
    const int Few = SpanIndex.Few;

    readonly List<DayExtent?> reaches;
    readonly Action? counted;
    readonly Lazy<ExtentTree> forwards;
    readonly Lazy<ExtentTree> backwards;

    /// <param name="all">The things.</param>
    /// <param name="reach">The days by which one is chosen; null for one that no question is asked of.</param>
    /// <param name="counted">Called for each question.</param>
    public SpanIndex(IEnumerable<T> all, Func<T, DayExtent?> reach, Action? counted = null)
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

    /// <summary>Those that may be at a time, in their order; of many the first.</summary>
    public IEnumerable<T> FirstTouching(DayExtent time)
    {
        foreach (var one in Touching(time).Take(SpanIndex.MaxCompared))
        {
            counted?.Invoke();
            yield return one;
        }
    }

    /// <summary>Those that may be at a time, in their order.</summary>
    public IEnumerable<T> Touching(DayExtent time, ExtentMatch meeting = ExtentMatch.May) =>
        All.Count <= Few
            ? All.Where((_, at) => reaches[at]?.Meets(time, meeting) == true)
            : forwards.Value.Before(All.Count, time, meeting).Select(at => All[All.Count - 1 - at]);

    /// <summary>The first that certainly breaks a rule, or else the first that may; null where none does.</summary>
    /// <param name="time">What breaks the rule may be at this time, and what certainly does is certainly at it.</param>
    /// <param name="breaks">Whether one breaks the rule.</param>
    public T? Worst(DayExtent time, Func<T, Ternary> breaks) => Worst(meeting => Touching(time, meeting), breaks);

    /// <summary>The same of those that stand before a position, from the last of them on.</summary>
    /// <inheritdoc cref="Worst(DayExtent,Func{T,Ternary})" />
    public T? WorstBefore(int position, DayExtent time, Func<T, Ternary> breaks) =>
        Worst(meeting => backwards.Value.Before(position, time, meeting).Select(at => All[at]), breaks);

    /// <summary>The best answer to a question that none but what is at a time answers with anything but no.</summary>
    public Ternary Best(DayExtent time, Func<T, Ternary> answer)
    {
        var best = Ternary.No;
        if (All.Count > Few)
        {
            Worst(time, one => best = best.Or(answer(one)));
            return best;
        }

        for (var at = 0; at < All.Count && best != Ternary.Yes; at++)
        {
            if (reaches[at]?.Meets(time, ExtentMatch.May) == true)
            {
                counted?.Invoke();
                best = best.Or(answer(All[at]));
            }
        }

        return best;
    }

    T? Worst(Func<ExtentMatch, IEnumerable<T>> touching, Func<T, Ternary> breaks)
    {
        Dictionary<T, Ternary> known = new(ReferenceEqualityComparer.Instance);
        return touching(ExtentMatch.Must).Take(SpanIndex.MaxCompared).FirstOrDefault(one => Asked(one) == Ternary.Yes)
            ?? touching(ExtentMatch.May).Take(SpanIndex.MaxCompared).Worst(Asked);

        Ternary Asked(T one)
        {
            if (!known.TryGetValue(one, out var answer))
            {
                counted?.Invoke();
                known[one] = answer = breaks(one);
            }

            return answer;
        }
    }
}

/// <summary>Makes spans once for each key.</summary>
static class SpanIndex
{
    /// <summary>So few records of a key are compared each with each other.</summary>
    public const int Few = 16;

    /// <summary>
    /// Records that are at one time, and break no rule with each other for another reason, are not gone through without end: of
    /// more than these, what would be found against the others is not.
    /// </summary>
    public const int MaxCompared = 32;

    /// <summary>What the records of an index with a key have that lasts; made once for each key.</summary>
    /// <param name="context">Knows the dossier.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="key">The key.</param>
    /// <param name="of">What a record has. It must be static: what it makes is kept under it.</param>
    /// <param name="reach">The days by which one is chosen.</param>
    public static SpanIndex<T> Of<TRecord, TKey, T>(
        RuleContext context,
        RecordIndex<TRecord, TKey> index,
        TKey key,
        Func<TRecord, IEnumerable<T>> of,
        Func<T, DayExtent?> reach
    )
        where TRecord : Record
        where TKey : notnull
        where T : class =>
        context.Shared(
            (index, (object)key, of),
            () => new SpanIndex<T>(context.Find(index, key).SelectMany(of), reach, context.CountComparison)
        );
}
