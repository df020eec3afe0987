using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Which session was the last.</summary>
static class LatestSessions
{
    /// <summary>The latest of sessions, of which those of one mechanism are held in the order of their numbers.</summary>
    public static LatestRecords<Session>? Of(IEnumerable<Session> sessions) =>
        LatestRecords.Of(
            DateSorting.Of(sessions, session => session.Dates),
            session => session.Dates,
            (a, b) => a.Mechanism == b.Mechanism && a.Ordinal < b.Ordinal
        );
}
