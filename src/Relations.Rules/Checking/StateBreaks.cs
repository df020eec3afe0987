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
    public static Truth Between(Inspection found, Recognition act, Edge from, Edge to)
    {
        var best = Truth.No;
        foreach (var (start, end) in found.Shared((typeof(StateBreaks), act.By, act.Of), () => Of(found, act)))
        {
            // They are in the order of their earliest days, so that none that follows can be before the last day.
            if (start.Earliest > to.Latest || best == Truth.Yes)
            {
                break;
            }

            best = best.Or(from.NotAfter(start).And(end.NotAfter(to)));
        }

        return best;
    }

    static List<(Edge Start, Edge End)> Of(Inspection found, Recognition act) =>
        [
            .. Gaps(act.Of.Id)
                .Concat(found.Find(Restorations, act.Of).Select(one => one.Date))
                .Concat(Interruptions(found, act))
                .OfType<SourceDate>()
                .Where(date => date.Value is not null)
                .Select(date => (Start: Edge.StartOf(date), End: Edge.EndOf(date)))
                .OrderBy(one => one.Start.Earliest),
        ];

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
