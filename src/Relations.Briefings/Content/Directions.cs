using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Visits from one state to another.</summary>
/// <param name="Name">The two states, in words.</param>
/// <param name="Visits">The visits.</param>
sealed record Direction(Inlines Name, IReadOnlyList<Visit> Visits)
{
    /// <summary>The state that they lead from; none where that is not said, or for several directions together.</summary>
    public Ref<State> From { get; init; }
}

/// <summary>Groups visits by where they lead from and to.</summary>
static class Directions
{
    /// <summary>
    /// The directions in the order of the parties, those between them first and the most frequent of the others after them.
    /// Beyond so many, the less frequent ones are taken together as one, the last.
    /// </summary>
    public static IReadOnlyList<Direction> Of(BriefingContext context, IEnumerable<Visit> visits, int most)
    {
        var ways = visits
            .GroupBy(visit => (visit.From, visit.To))
            .OrderByDescending(way => IsBetween(context, way.Key.From, way.Key.To))
            .ThenByDescending(way => way.Count())
            .ThenBy(way => way.Key.From.Id, NaturalOrder.Comparer)
            .ThenBy(way => way.Key.To.Id, NaturalOrder.Comparer)
            .ToList();
        var named = ways.Take(most)
            .OrderByDescending(way => IsBetween(context, way.Key.From, way.Key.To))
            .ThenBy(way => IsBetween(context, way.Key.From, way.Key.To) ? Place(context, way.Key.From) : 0)
            .ThenBy(way => IsBetween(context, way.Key.From, way.Key.To) ? Place(context, way.Key.To) : 0)
            .Select(way => new Direction(Name(context, way.Key.From, way.Key.To), [.. way]) { From = way.Key.From });
        return ways.Count > most
            ? [.. named, new([context.Say(VisitTexts.OtherWays)], [.. ways.Skip(most).SelectMany(way => way)])]
            : [.. named];
    }

    /// <summary>
    /// Whether a visit leads from one party to another; where it is not said whence, by whom its visitors serve. Where there are
    /// fewer than two parties, every visit does.
    /// </summary>
    public static bool IsBetweenParties(BriefingContext context, Visit visit) =>
        context.Dossier.Header.Parties.Count < 2
        || (
            visit.From.IsNone
                ? Place(context, visit.To) >= 0 && visit.Visitors.Any(visitor => IsOfOther(context, visitor, visit.To))
                : IsBetween(context, visit.From, visit.To)
        );

    static bool IsOfOther(BriefingContext context, Visitor visitor, Ref<State> to) =>
        context.Dossier.Find(visitor.Office)?.Of.Id is { } of
        && of != to.Id
        && context.Dossier.Header.Parties.Any(party => party.Id == of);

    static bool IsBetween(BriefingContext context, Ref<State> from, Ref<State> to) =>
        from != to && Place(context, from) >= 0 && Place(context, to) >= 0;

    static int Place(BriefingContext context, Ref<State> state)
    {
        List<Ref<State>> parties = [.. context.Dossier.Header.Parties];
        return parties.IndexOf(state);
    }

    static Inlines Name(BriefingContext context, Ref<State> from, Ref<State> to) =>
        from.IsNone
            ? context.Say(VisitTexts.WayTo, context.NameWithin(to))
            : context.Say(VisitTexts.Way, context.Name(from), context.NameWithin(to));
}
