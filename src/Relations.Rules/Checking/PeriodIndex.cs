using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The periods of the records of a key, of which those that a day or a period may touch are found without a look at all.
/// </summary>
sealed class PeriodIndex
{
    // As many as a message names at most.
    const int MaxNamed = 8;

    readonly SpanIndex<Period> spans;

    /// <param name="all">The periods.</param>
    /// <param name="counted">Called for each question about one.</param>
    public PeriodIndex(IReadOnlyList<Period> all, Action? counted = null)
    {
        spans = new(all, period => DayExtent.Of(period), counted);
        IsDated = all.Any(period => period.Dates.Any(date => date.Date?.Value is not null));
        Open = [.. all.SelectMany(period => period.Inexact).Where(dated => dated.IsOpen).Take(MaxNamed)];
        Related = [.. all.SelectMany(period => period.Related).Take(MaxNamed)];
    }

    /// <summary>All of them, in the order of the records.</summary>
    public IReadOnlyList<Period> All => spans.All;

    /// <summary>Whether one of their dates is on record and can be read.</summary>
    public bool IsDated { get; }

    /// <summary>The first of the dates that would have to be more exact.</summary>
    public IReadOnlyList<NamedDate> Open { get; }

    /// <summary>The first of them as related places.</summary>
    public IReadOnlyList<RelatedField> Related { get; }

    /// <summary>The best answer to a question that no period but one which touches a reach answers with anything but no.</summary>
    public Ternary Best(DayExtent reach, Func<Period, Ternary> answer) => spans.Best(reach, answer);

    /// <summary>Those that may be at a time; of many the first.</summary>
    public IEnumerable<Period> FirstTouching(DayExtent time) => spans.FirstTouching(time);

    /// <summary>Whether a period begins in one of them.</summary>
    public Ternary HasStartOf(Period period) => Best(DayExtent.Between(period.Start, period.Start), period.BeginsIn);

    /// <summary>The first that certainly breaks a rule, or else the first that may; null where none does.</summary>
    /// <inheritdoc cref="SpanIndex{T}.Worst(DayExtent,Func{T,Ternary})" />
    public Period? Worst(DayExtent time, Func<Period, Ternary> breaks) => spans.Worst(time, breaks);

    /// <summary>The periods of an index with a key, of which a record may have several; made once for each key.</summary>
    /// <inheritdoc cref="Of{T,TKey}(RuleContext,RecordIndex{T,TKey},TKey,Func{T,Period})" />
    public static PeriodIndex Of<T, TKey>(
        RuleContext context,
        RecordIndex<T, TKey> index,
        TKey key,
        Func<T, IEnumerable<Period>> of
    )
        where T : Record
        where TKey : notnull =>
        context.Shared(
            (index, (object)key, of),
            () => new PeriodIndex([.. context.Find(index, key).SelectMany(of)], context.CountComparison)
        );

    /// <summary>The periods of an index with a key; made once for each key.</summary>
    /// <param name="context">Knows the dossier.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="key">The key.</param>
    /// <param name="of">The period of a record. It must be static: what it makes is kept under it.</param>
    public static PeriodIndex Of<T, TKey>(
        RuleContext context,
        RecordIndex<T, TKey> index,
        TKey key,
        Func<T, Period?> of
    )
        where T : Record
        where TKey : notnull =>
        context.Shared(
            (index, (object)key, of),
            () => new PeriodIndex([.. context.Find(index, key).Select(of).OfType<Period>()], context.CountComparison)
        );
}
