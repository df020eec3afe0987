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
        var best = Ternary.No;
        foreach (var (start, end) in context.Shared((typeof(StateBreaks), act.By, act.Of), () => Of(context, act)))
        {
            // They are in the order of their earliest days, so that none that follows can be before the last day.
            if (start.Earliest > to.Latest || best == Ternary.Yes)
            {
                break;
            }

            best = best.Or(from.NotAfter(start).And(end.NotAfter(to)));
        }

        return best;
    }

    static List<(PeriodBound Start, PeriodBound End)> Of(RuleContext context, Recognition act) =>
        [
            .. Gaps(act.Of.Id)
                .Concat(context.Find(Restorations, act.Of).Select(one => one.Date))
                .Concat(Interruptions(context, act))
                .OfType<SourceDate>()
                .Where(date => date.Value is not null)
                .Select(date => (Start: PeriodBound.StartOf(date), End: PeriodBound.EndOf(date)))
                .OrderBy(one => one.Start.Earliest),
        ];

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
