using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The mechanisms of the dossier that still meet, as far as is known.</summary>
static class RunningMechanisms
{
    /// <summary>The mechanisms that no end is known of, those of the parties alone and of the highest level first.</summary>
    public static IReadOnlyList<Mechanism> Of(BriefingContext context)
    {
        var sessions = context.Dossier.Sessions.ToLookup(session => session.Mechanism.Id);
        return
        [
            .. DateSorting
                .Of(context.Dossier.Mechanisms, mechanism => mechanism.Established)
                .Where(mechanism => mechanism.Ended is null)
                .OrderBy(mechanism => mechanism.Parties.Count > 2)
                .ThenBy(mechanism => LatestSessions.Of(sessions[mechanism.Id]) is null)
                .ThenBy(mechanism => mechanism.Level ?? (Level)int.MaxValue),
        ];
    }

    public static Session? Last(BriefingContext context, Mechanism mechanism) =>
        LatestSessions.Of(context.Dossier.Sessions.Where(session => session.Mechanism.Id == mechanism.Id))?.Record;
}
