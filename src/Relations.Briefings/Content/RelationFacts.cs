using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The main facts on how the parties deal with each other and who represents them.</summary>
static class RelationFacts
{
    const int MostNamed = 5;

    public static IEnumerable<Fact> Of(Desk desk) =>
        [
            .. Chronicle
                .Of(desk.Dossier.Independence, r => r.Date)
                .Take(MostNamed)
                .Select(r => Fact(desk, SummaryTexts.Independence, desk.Name(r.State), desk.Date(r, r.Date))),
            .. Chronicle
                .Of(desk.Dossier.Recognitions, r => r.Date)
                .Take(MostNamed)
                .Select(r => Fact(desk, SummaryTexts.Recognition, Pair(desk, r), desk.Date(r, r.Date))),
            .. Chronicle
                .Of(desk.Dossier.DiplomaticRelations, r => r.Established)
                .Take(MostNamed)
                .Select(r => new Fact(desk.Say(SummaryTexts.Diplomatic), Relation(desk, r))),
            .. MissionsSection.Groups(desk).Take(MostNamed).SelectMany(group => Missions(desk, group)),
        ];

    static Fact Fact(Desk desk, Phrase name, Inlines what, string date) => new(desk.Say(name), [.. what, " – ", date]);

    static Inlines Pair(Desk desk, Recognition recognition) =>
        desk.Say(SummaryTexts.RecognizedBy, desk.Name(recognition.Of), desk.Name(recognition.By));

    static Inlines Relation(Desk desk, DiplomaticRelation relation)
    {
        var since = desk.Say(RelationTexts.EstablishedOn, [desk.Date(relation, relation.Established)]);
        var parties = desk.Dossier.Header.Parties.Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        var pair = parties.SetEquals(relation.Between.Select(state => state.Id))
            ? []
            : desk.Names(relation.Between, " – ");
        return [.. Desk.Joined([pair, since], ": "), .. Standing(desk, relation)];
    }

    // What interrupts relations now matters more than when they began.
    static Inlines Standing(Desk desk, DiplomaticRelation relation) =>
        relation.Ended is not null ? ["; ", .. desk.Say(RelationTexts.EndedOn, [desk.Date(relation.Ended)])]
        : relation.Interruptions.LastOrDefault(interruption => interruption.To is null) is { } open
            ? ["; ", RelationsSection.Interrupted(desk, open), $" ({desk.Date(open.From)})"]
        : [];

    static IEnumerable<Fact> Missions(Desk desk, IReadOnlyList<Mission> group)
    {
        List<Mission> open = [.. group.Where(mission => mission.Closed is null)];
        if (open.Count > 0)
        {
            var names = Desk.Joined(open.Take(MostNamed).Select(mission => Seated(desk, mission)), "; ");
            var more = open.Count > MostNamed ? "; …" : "";
            var heading = Desk.Plain(MissionsSection.Heading(desk, group[0]));
            yield return new(heading, [Desk.Number(open.Count) + " – ", .. names, more]);
        }
    }

    static Inlines Seated(Desk desk, Mission mission) =>
        Desk.Joined(
            [
                [MissionsSection.KindOf(desk, mission)],
                desk.Name(mission.Seat),
            ],
            ", "
        );
}
