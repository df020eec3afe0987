using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// When a state came to an end for a time: the gaps of the published lists of states, its restorations on record, and
/// the interruptions of its relations by occupation or by the end of a state.
/// </summary>
static class StateBreaks
{
    static readonly RecordIndex<Independence, Ref<State>> Restorations = new(
        dossier => dossier.Independence,
        one => one.Kind == IndependenceKind.Restoration ? [one.State] : []
    );

    /// <summary>Whether a break of the state that is recognized began, or was over, between two days, the days included.</summary>
    public static Ternary Between(RuleContext context, Recognition act, PeriodBound from, PeriodBound to)
    {
        var breaks = context.Shared((typeof(StateBreaks), act.By, act.Of), () => Of(context, act));
        return breaks.Best(DayExtent.Between(from, to), one => from.NotAfter(one.Start).And(one.End.NotAfter(to)));
    }

    sealed record Break(PeriodBound Start, PeriodBound End);

    // What lies within a time begins after its start and ends before its end, so it is chosen by its ends exchanged.
    static SpanIndex<Break> Of(RuleContext context, Recognition act) =>
        new(
            Gaps(act.Of.Id)
                .Concat(context.Find(Restorations, act.Of).Select(one => one.Date))
                .Concat(Interruptions(context, act))
                .OfType<SourceDate>()
                .Where(date => date.Value is not null)
                .Select(date => new Break(PeriodBound.StartOf(date), PeriodBound.EndOf(date)))
                .OrderBy(one => one.Start.Earliest),
            one => DayExtent.Between(one.End, one.Start),
            context.CountComparison
        );

    // The last day that a list counts a state before it counts it again.
    static IEnumerable<SourceDate?> Gaps(string? id) =>
        id is null
            ? []
            : StateRegister.Lists[id].GroupBy(row => row.List).SelectMany(list => list.SkipLast(1).Select(LastDay));

    static SourceDate? LastDay(ListedInterval row) =>
        row.Period.Value is EdtfInterval { End: { } last } ? new(last.ToString()) : null;

    static IEnumerable<SourceDate?> Interruptions(RuleContext context, Recognition act) =>
        act is { By.Id: { } by, Of.Id: { } of }
            ? context
                .Find(RelationsOfPairs.Diplomatic, RelationsOfPairs.Key(by, of))
                .SelectMany(relation => relation.Interruptions)
                .Where(pause => pause.Kind is InterruptionKind.Occupied or InterruptionKind.StateEnded)
                .Select(pause => pause.From ?? pause.To)
            : [];
}
