using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The main facts on how the parties deal with each other and who represents them.</summary>
static class RelationFacts
{
    const int MostNamed = 5;

    public static IEnumerable<Fact> Of(Desk desk) =>
        [
            .. Capitals.Of(desk),
            .. Some(
                desk,
                Independence.Shape.Profile.Heading,
                Chronicle.Of(desk.Dossier.Independence, r => r.Date),
                r => Dated(desk.Name(r.State), desk.Date(r, r.Date))
            ),
            .. Some(
                desk,
                Recognition.Shape.Profile.Heading,
                Chronicle.Of(desk.Dossier.Recognitions, r => r.Date),
                r => Recognized(desk, r)
            ),
            .. Some(
                desk,
                DiplomaticRelation.Shape.Profile.Heading,
                Rivals.Of(desk.Dossier.DiplomaticRelations),
                r => Relation(desk, r)
            ),
            .. MissionsSection.Groups(desk).SelectMany(group => Missions(desk, group)),
        ];

    // What is left out is counted, so that nobody takes the first few for all.
    static IEnumerable<Fact> Some<T>(Desk desk, LocalizedString name, IReadOnlyList<T> records, Func<T, Inlines> tell)
    {
        var facts = records.Take(MostNamed).Select(record => new Fact(desk.Say(name), tell(record)));
        return records.Count <= MostNamed
            ? facts
            : facts.Append(
                new(desk.Say(name), [UncertaintyTexts.More.Count(desk.Language, records.Count - MostNamed)])
            );
    }

    static Inlines Dated(Inlines what, string date) => [.. what, " – ", date];

    static Inlines Recognized(Desk desk, Recognition recognition)
    {
        var recognized = Dated(RecordTitles.Undated(desk, recognition), desk.Date(recognition, recognition.Date));
        return recognition.Withdrawn is null
            ? recognized
            :
            [
                .. recognized,
                desk.Semicolon,
                .. desk.Say(RelationTexts.Withdrawn, [desk.Date(recognition, recognition.Withdrawn)]),
            ];
    }

    static Inlines Relation(Desk desk, Rivals<DiplomaticRelation> rivals)
    {
        var relation = rivals.GoneBy;
        Inlines since = [.. Since(desk, relation), .. Conflicts.AlsoGiven(desk, rivals)];
        var parties = desk.Dossier.Header.Parties.Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        var pair = parties.SetEquals(relation.Between.Select(state => state.Id))
            ? []
            : desk.Names(relation.Between, " – ");
        return
        [
            .. Desk.Joined([pair, since], desk.Colon),
            .. Standing(desk, relation),
            .. rivals.Others.SelectMany(other => Standing(desk, other)),
        ];
    }

    static Inlines Since(Desk desk, DiplomaticRelation relation)
    {
        var date = desk.Date(relation, relation.Established);
        return date == desk.Say(DateTexts.Unknown)
            ? [desk.Say(RelationTexts.EstablishmentUnknown)]
            : desk.Say(RelationTexts.EstablishedOn, [date]);
    }

    // Relations that were broken did not last since they were established, healed though the break may be.
    static Inlines Standing(Desk desk, DiplomaticRelation relation) =>
        [
            .. relation.Interruptions.SelectMany(interruption => Break(desk, relation, interruption)),
            .. relation.Ended is null
                ? (Inlines)[]
                : [desk.Semicolon, .. desk.Say(RelationTexts.EndedOn, [desk.Date(relation, relation.Ended)])],
        ];

    static Inlines Break(Desk desk, DiplomaticRelation relation, Interruption interruption)
    {
        Inlines broken =
        [
            desk.Semicolon,
            RelationsSection.Interrupted(desk, interruption),
            $" ({desk.Date(relation, interruption.From)})",
        ];
        return
        [
            .. broken,
            .. RelationsSection.Resumed(desk, relation, relation.Ended, interruption, ResumptionTexts.Resumed),
        ];
    }

    static IEnumerable<Fact> Missions(Desk desk, IReadOnlyList<Mission> group)
    {
        List<Mission> open = [.. group.Where(mission => OpenMissions.MayBeOpen(desk, mission))];
        var heading = Desk.Plain(MissionsSection.Heading(desk, group[0]));
        yield return open.Count > 0
            ? new(heading, [Desk.Number(open.Count) + " – ", .. Listed(desk, open)])
            : new(heading, Listed(desk, group));
    }

    static Inlines Listed(Desk desk, IReadOnlyList<Mission> missions)
    {
        var names = Desk.Joined(missions.Take(MostNamed).Select(mission => WithEnd(desk, mission)), desk.Semicolon);
        return missions.Count > MostNamed
            ? [.. names, desk.Semicolon + UncertaintyTexts.More.Count(desk.Language, missions.Count - MostNamed)]
            : names;
    }

    static Inlines WithEnd(Desk desk, Mission mission)
    {
        Inlines end =
            mission.Closed is not null ? desk.Say(MissionTexts.Closed, [desk.Date(mission, mission.Closed)])
            : OpenMissions.EndOfGrades(mission) is { } last
                ? desk.Say(MissionTexts.Until, [EdtfWording.Format(last, desk.Language)])
            : [];
        return end.Count == 0 ? Seated(desk, mission) : [.. Seated(desk, mission), " (", .. end, ")"];
    }

    static Inlines Seated(Desk desk, Mission mission)
    {
        var seated = Desk.Joined(
            [
                [MissionsSection.KindOf(desk, mission)],
                desk.Name(mission.Seat),
            ],
            ", "
        );
        // Who resides elsewhere may still be the one who represents a state with a party.
        List<Ref<State>> parties = [.. mission.AccreditedTo.Where(desk.Dossier.Header.Parties.Contains)];
        return parties.Count == 0
            ? seated
            : [.. seated, " (", .. desk.Say(MissionTexts.Accredited, desk.Names(parties)), ")"];
    }
}
