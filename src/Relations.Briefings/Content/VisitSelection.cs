using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Which visits are listed one by one and which are only counted.</summary>
/// <param name="All">All visits that the briefing goes by, in order.</param>
/// <param name="Listed">Those that are listed.</param>
/// <param name="OnlyCounted">The others, and the events that only they were made for.</param>
sealed record VisitSelection(IReadOnlyList<Visit> All, IReadOnlyList<Visit> Listed, IReadOnlySet<Record> OnlyCounted)
{
    public bool IsPartial => OnlyCounted.Count > 0;

    public static VisitSelection Of(Dossier dossier, BriefingOptions options)
    {
        var all = DateSorting.Of(dossier.Visits, visit => visit.Dates);
        if (all.Count <= options.VisitsListed)
        {
            return new(all, all, new HashSet<Record>());
        }

        // What is not dated stands last, and is no recent visit.
        List<Visit> recent = [.. all.Where(visit => visit.Dates?.Value is not null).TakeLast(options.RecentVisits)];
        var counted = new HashSet<Record>(all, ReferenceEqualityComparer.Instance);
        counted.ExceptWith(recent);
        counted.UnionWith(OccasionsOf(dossier, counted.Cast<Visit>()).Except(OccasionsOf(dossier, recent)));
        return new(all, recent, counted);
    }

    static IEnumerable<Record> OccasionsOf(Dossier dossier, IEnumerable<Visit> visits) =>
        [.. visits.Select(visit => dossier.Find(visit.Occasion)).OfType<Event>()];
}
