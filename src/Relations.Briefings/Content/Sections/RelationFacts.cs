using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The main facts on how the parties deal with each other and who represents them.</summary>
static class RelationFacts
{
    const int MaxNamed = 5;

    public static IEnumerable<Fact> Of(BriefingContext context) =>
        [
            .. CapitalsOfParties.Of(context),
            .. Some(
                context,
                Independence.Shape.Profile.Heading,
                DateSorting.Of(context.Dossier.Independence, r => r.Date),
                r => Dated(context.Name(r.State), context.Date(r, r.Date))
            ),
            .. Some(
                context,
                Recognition.Shape.Profile.Heading,
                DateSorting.Of(context.Dossier.Recognitions, r => r.Date),
                r => Recognized(context, r)
            ),
            .. Some(
                context,
                DiplomaticRelation.Shape.Profile.Heading,
                ConflictingRecords.Of(context.Dossier.DiplomaticRelations),
                r => Relation(context, r)
            ),
            .. MissionsSection.Groups(context).SelectMany(group => Missions(context, group)),
        ];

    // What is left out is counted, so that nobody takes the first few for all.
    static IEnumerable<Fact> Some<T>(
        BriefingContext context,
        LocalizedString name,
        IReadOnlyList<T> records,
        Func<T, Inlines> tell
    )
    {
        var facts = records.Take(MaxNamed).Select(record => new Fact(context.Say(name), tell(record)));
        return records.Count <= MaxNamed
            ? facts
            : facts.Append(
                new(context.Say(name), [UncertaintyTexts.More.Count(context.Language, records.Count - MaxNamed)])
            );
    }

    static Inlines Dated(Inlines what, string date) => [.. what, " – ", date];

    static Inlines Recognized(BriefingContext context, Recognition recognition)
    {
        var recognized = Dated(RecordTitles.Undated(context, recognition), context.Date(recognition, recognition.Date));
        return recognition.Withdrawn is null
            ? recognized
            :
            [
                .. recognized,
                context.Semicolon,
                .. context.Say(RelationTexts.Withdrawn, [context.Date(recognition, recognition.Withdrawn)]),
            ];
    }

    static Inlines Relation(BriefingContext context, ConflictingRecords<DiplomaticRelation> rivals)
    {
        var relation = rivals.GoneBy;
        Inlines since = [.. Since(context, relation), .. DisagreeingRecords.AlsoGiven(context, rivals)];
        var parties = context.Dossier.Header.Parties.Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        var pair = parties.SetEquals(relation.Between.Select(state => state.Id))
            ? []
            : context.Names(relation.Between, " – ");
        return
        [
            .. BriefingContext.Joined([pair, since], context.Colon),
            .. Standing(context, relation),
            .. rivals.Others.SelectMany(other => Standing(context, other)),
        ];
    }

    static Inlines Since(BriefingContext context, DiplomaticRelation relation)
    {
        var date = context.Date(relation, relation.Established);
        return date == context.Say(DateTexts.Unknown)
            ? [context.Say(RelationTexts.EstablishmentUnknown)]
            : context.Say(RelationTexts.EstablishedOn, [date]);
    }

    // Relations that were broken did not last since they were established, healed though the break may be.
    static Inlines Standing(BriefingContext context, DiplomaticRelation relation) =>
        [
            .. relation.Interruptions.SelectMany(interruption => Break(context, relation, interruption)),
            .. relation.Ended is null
                ? (Inlines)[]
                : [context.Semicolon, .. context.Say(RelationTexts.EndedOn, [context.Date(relation, relation.Ended)])],
        ];

    static Inlines Break(BriefingContext context, DiplomaticRelation relation, Interruption interruption)
    {
        Inlines broken =
        [
            context.Semicolon,
            InterruptionWords.Of(context, interruption),
            $" ({context.Date(relation, interruption.From)})",
        ];
        return
        [
            .. broken,
            .. RelationsSection.Resumed(context, relation, relation.Ended, interruption, ResumptionTexts.Resumed),
        ];
    }

    static IEnumerable<Fact> Missions(BriefingContext context, IReadOnlyList<Mission> group)
    {
        List<Mission> open = [.. group.Where(mission => OpenMissions.MayBeOpen(context, mission))];
        var heading = BriefingContext.Plain(MissionsSection.Heading(context, group[0]));
        yield return open.Count > 0
            ? new(heading, [BriefingContext.Number(open.Count) + " – ", .. Listed(context, open)])
            : new(heading, Listed(context, group));
    }

    static Inlines Listed(BriefingContext context, IReadOnlyList<Mission> missions)
    {
        var names = BriefingContext.Joined(
            missions.Take(MaxNamed).Select(mission => WithEnd(context, mission)),
            context.Semicolon
        );
        return missions.Count > MaxNamed
            ? [.. names, context.Semicolon + UncertaintyTexts.More.Count(context.Language, missions.Count - MaxNamed)]
            : names;
    }

    static Inlines WithEnd(BriefingContext context, Mission mission)
    {
        Inlines end =
            mission.Closed is not null ? context.Say(MissionTexts.Closed, [context.Date(mission, mission.Closed)])
            : OpenMissions.EndOfGrades(mission) is { } last
                ? context.Say(MissionTexts.Until, [EdtfWording.Format(last, context.Language)])
            : [];
        return end.Count == 0 ? Seated(context, mission) : [.. Seated(context, mission), " (", .. end, ")"];
    }

    static Inlines Seated(BriefingContext context, Mission mission)
    {
        var seated = BriefingContext.Joined(
            [
                [MissionWords.KindOf(context, mission)],
                context.Name(mission.Seat),
            ],
            ", "
        );
        // Who resides elsewhere may still be the one who represents a state with a party.
        List<Ref<State>> parties = [.. mission.AccreditedTo.Where(context.Dossier.Header.Parties.Contains)];
        return parties.Count == 0
            ? seated
            : [.. seated, " (", .. context.Say(MissionTexts.Accredited, context.Names(parties)), ")"];
    }
}
