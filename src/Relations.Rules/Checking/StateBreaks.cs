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
    public static Truth Between(Inspection found, Recognition act, Edge from, Edge to) =>
        Gaps(act.Of.Id)
            .Concat(found.Find(Restorations, act.Of).Select(one => one.Date))
            .Concat(Interruptions(found, act))
            .OfType<SourceDate>()
            .Where(date => date.Value is not null)
            .Select(date => from.NotAfter(Edge.StartOf(date)).And(Edge.EndOf(date).NotAfter(to)))
            .Append(Truth.No)
            .Max();

    // The last day that a list counts a state before it counts it again.
    static IEnumerable<SourceDate?> Gaps(string? id) =>
        id is null
            ? []
            : StateRegister.Lists[id].GroupBy(row => row.List).SelectMany(list => list.SkipLast(1).Select(LastDay));

    static SourceDate? LastDay(ListedInterval row) =>
        row.Period.Value is EdtfInterval { End: { } last } ? new(last.ToString()) : null;

    static IEnumerable<SourceDate?> Interruptions(Inspection found, Recognition act) =>
        act is { By.Id: { } by, Of.Id: { } of }
            ? found
                .Find(Pairs.Diplomatic, Pairs.Key(by, of))
                .SelectMany(relation => relation.Interruptions)
                .Where(pause => pause.Kind is InterruptionKind.Occupied or InterruptionKind.StateEnded)
                .Select(pause => pause.From ?? pause.To)
            : [];
}
