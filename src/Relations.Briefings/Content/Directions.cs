using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Visits from one state to another.</summary>
/// <param name="Name">The two states, in words.</param>
/// <param name="Visits">The visits.</param>
sealed record Direction(Inlines Name, IReadOnlyList<Visit> Visits);

/// <summary>Groups visits by where they lead from and to, the most frequent first.</summary>
static class Directions
{
    public static IReadOnlyList<Direction> Of(Desk desk, IEnumerable<Visit> visits) =>
        [
            .. visits
                .GroupBy(visit => (visit.From, visit.To))
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key.From.Id, NaturalOrder.Comparer)
                .ThenBy(group => group.Key.To.Id, NaturalOrder.Comparer)
                .Select(group => new Direction(Name(desk, group.Key.From, group.Key.To), [.. group])),
        ];

    static Inlines Name(Desk desk, Ref<State> from, Ref<State> to) =>
        from.IsNone
            ? desk.Say(VisitTexts.WayTo, desk.NameWithin(to))
            : desk.Say(VisitTexts.Way, desk.Name(from), desk.NameWithin(to));
}
