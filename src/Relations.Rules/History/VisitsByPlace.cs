using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Visits of one visitor to one state on the same days, by the places that they name.</summary>
sealed class VisitsByPlace
{
    const string Anywhere = "";

    readonly IReadOnlyList<Visit> all;
    readonly Dictionary<Visit, int> positions = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, List<int>> byPlace = new(StringComparer.Ordinal);

    public VisitsByPlace(IReadOnlyList<Visit> visits)
    {
        all = [.. visits];
        for (var at = 0; at < all.Count; at++)
        {
            positions[all[at]] = at;
            foreach (var place in PlacesOf(all[at]))
            {
                (byPlace.TryGetValue(place, out var list) ? list : byPlace[place] = []).Add(at);
            }
        }
    }

    /// <summary>Those before a visit that name a place of it, or none, in their order; all where it names none itself.</summary>
    public IEnumerable<Visit> Before(Visit visit)
    {
        var last = positions.GetValueOrDefault(visit, all.Count);
        return visit.Places.Count == 0
            ? all.Take(last)
            : PlacesOf(visit)
                .Append(Anywhere)
                .SelectMany(place => Earlier(place, last))
                .Distinct()
                .Order()
                .Select(at => all[at]);
    }

    IEnumerable<int> Earlier(string place, int last) =>
        (byPlace.GetValueOrDefault(place) ?? []).TakeWhile(at => at < last).Take(SpanIndex.MaxCompared);

    static IEnumerable<string> PlacesOf(Visit visit) =>
        visit.Places.Count == 0 ? [Anywhere] : visit.Places.Select(place => place.Id).OfType<string>().Distinct();
}
