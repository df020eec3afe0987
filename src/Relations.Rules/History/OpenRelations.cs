using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>How long the relations of one record lasted, and when they were interrupted.</summary>
sealed record OpenRelations(Period Lasting, PeriodIndex Pauses)
{
    /// <summary>Those of each record of a pair that has dates; made once for each pair.</summary>
    public static SpanIndex<OpenRelations> Of(RuleContext context, (string, string) pair) =>
        SpanIndex.Of(context, RelationsOfPairs.Diplomatic, pair, Of, static one => DayExtent.Of(one.Lasting));

    /// <summary>Those of one record; none where it has no dates.</summary>
    public static IEnumerable<OpenRelations> Of(DiplomaticRelation relation) =>
        relation.Lasting() is { } lasting ? [new(lasting, new([.. relation.Interruptions.Pauses(relation)]))] : [];

    /// <summary>Whether they were interrupted for the whole of a period.</summary>
    public Ternary Interrupted(Period period) => Pauses.Best(DayExtent.Around(period), period.IsWithin);
}
