using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The two parties that a briefing is about.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
sealed record PartyPair(Ref<State> First, Ref<State> Second)
{
    /// <summary>The pair; null where the dossier is about one state or more than two.</summary>
    public static PartyPair? Of(BriefingContext context) =>
        context.Dossier.Header.Parties is [var first, var second] ? new(first, second) : null;

    /// <summary>Both ways from one to the other.</summary>
    public (Ref<State> From, Ref<State> To)[] Ways => [(First, Second), (Second, First)];

    public bool Holds(IEnumerable<Ref<State>> between)
    {
        List<Ref<State>> states = [.. between];
        return states.Contains(First) && states.Contains(Second);
    }

    /// <summary>The visits from one to the other, in order.</summary>
    public static IReadOnlyList<Visit> Visits(BriefingContext context, Ref<State> from, Ref<State> to) =>
        [.. context.Visits.All.Where(visit => visit.From == from && visit.To == to)];

    /// <summary>The missions of one in the other that may be open.</summary>
    public static IReadOnlyList<Mission> Missions(BriefingContext context, Ref<State> sending, Ref<State> receiving) =>
        [
            .. DateSorting
                .Of(context.Dossier.Missions, mission => mission.Opened)
                .Where(mission =>
                    mission.Sending == sending
                    && mission.Receiving.Id == receiving.Id
                    && OpenMissions.MayBeOpen(context, mission)
                )
                .OrderBy(mission => mission.Kind ?? (MissionKind)int.MaxValue),
        ];

    /// <summary>The relations of the pair that the briefing goes by, the last where there are several.</summary>
    public static DiplomaticRelation? Relations(BriefingContext context) =>
        Of(context) is { } pair
            ? ConflictingRecords
                .Of(context.Dossier.DiplomaticRelations)
                .Select(rivals => rivals.GoneBy)
                .LastOrDefault(relation => pair.Holds(relation.Between))
            : null;
}
