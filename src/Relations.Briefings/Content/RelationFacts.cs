using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The main facts on how the parties deal with each other and who represents them.</summary>
static class RelationFacts
{
    const int MostNamed = 5;

    public static IEnumerable<Fact> Of(Desk desk) =>
        [
            .. Some(
                desk,
                SummaryTexts.Independence,
                Chronicle.Of(desk.Dossier.Independence, r => r.Date),
                r => Dated(desk.Name(r.State), desk.Date(r, r.Date))
            ),
            .. Some(
                desk,
                SummaryTexts.Recognition,
                Chronicle.Of(desk.Dossier.Recognitions, r => r.Date),
                r => Dated(Pair(desk, r), desk.Date(r, r.Date))
            ),
            .. Some(
                desk,
                SummaryTexts.Diplomatic,
                Chronicle.Of(desk.Dossier.DiplomaticRelations, r => r.Established),
                r => Relation(desk, r)
            ),
            .. MissionsSection.Groups(desk).SelectMany(group => Missions(desk, group)),
        ];

    // What is left out is counted, so that nobody takes the first few for all.
    static IEnumerable<Fact> Some<T>(Desk desk, Phrase name, IReadOnlyList<T> records, Func<T, Inlines> tell)
    {
        var facts = records.Take(MostNamed).Select(record => new Fact(desk.Say(name), tell(record)));
        return records.Count <= MostNamed
            ? facts
            : facts.Append(new(desk.Say(name), [UncertaintyTexts.More.In(desk.Language, records.Count - MostNamed)]));
    }

    static Inlines Dated(Inlines what, string date) => [.. what, " – ", date];

    static Inlines Pair(Desk desk, Recognition recognition) =>
        desk.Say(
            recognition.Recognized == RecognitionObject.Government
                ? SummaryTexts.GovernmentRecognizedBy
                : SummaryTexts.RecognizedBy,
            desk.Name(recognition.Of),
            desk.Name(recognition.By)
        );

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
            var more =
                open.Count > MostNamed ? "; " + UncertaintyTexts.More.In(desk.Language, open.Count - MostNamed) : "";
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
