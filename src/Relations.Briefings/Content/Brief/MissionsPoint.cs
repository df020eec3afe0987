using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>How many missions each party has in the other.</summary>
static class MissionsPoint
{
    public static IEnumerable<BriefPoint> Of(BriefingContext context)
    {
        if (PartyPair.Of(context) is not { } pair)
        {
            yield break;
        }

        var ways = pair
            .Ways.Select(way => (way.From, way.To, Missions: PartyPair.Missions(context, way.From, way.To)))
            .ToArray();
        var (one, other) = (ways[0].Missions, ways[1].Missions);
        if (one.Count + other.Count == 0)
        {
            yield break;
        }

        Record[] records = [.. one, .. other];
        var language = context.Language;
        yield return Kinds(one).SequenceEqual(Kinds(other))
            ? new(
                Counted.Beginning(KeyPointTexts.MissionsEachWay, one.Count, language),
                context.Say(KeyPointTexts.EachState, [Listed(context, one)]),
                records
            )
            : new(
                Counted.Beginning(KeyPointTexts.MissionsLead, records.Length, language),
                BriefPoint.Sentences(
                    ways.Where(way => way.Missions.Count > 0)
                        .Select(way => OneWay(context, way.From, way.To, way.Missions))
                ),
                records
            );
    }

    static Inlines OneWay(BriefingContext context, Ref<State> from, Ref<State> to, IReadOnlyList<Mission> missions) =>
        LetterCase.Capitalised(
            context.Say(
                KeyPointTexts.MissionsOneWay,
                context.NameBeginning(from),
                context.NameWithin(to),
                [Listed(context, missions)]
            ),
            context.Language
        );

    static IEnumerable<MissionKind?> Kinds(IEnumerable<Mission> missions) => missions.Select(mission => mission.Kind);

    static string Listed(BriefingContext context, IReadOnlyList<Mission> missions) =>
        Lists.And(
            missions
                .GroupBy(mission => mission.Kind)
                .Select(kind => MissionCountTexts.Of(kind.Key, kind.Count(), context.Language)),
            context.Language
        );
}
