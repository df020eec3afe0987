using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The box of the main facts: only what the dossier holds.</summary>
sealed class SummarySection : BriefingSection
{
    const int MostNamed = 5;

    public override IEnumerable<Block> Compose(Desk desk)
    {
        List<Fact> facts = [.. Relations(desk), .. Missions(desk), .. Visits(desk), .. Meetings(desk), .. Counts(desk)];
        return facts.Count == 0 ? [] : [new FactBox(facts) { Caption = desk.Say(SummaryTexts.Caption) }];
    }

    static IEnumerable<Fact> Relations(Desk desk)
    {
        foreach (var record in Chronicle.Of(desk.Dossier.Independence, r => r.Date).Take(MostNamed))
        {
            yield return Fact(
                desk,
                SummaryTexts.Independence,
                [.. desk.Name(record.State), ": ", desk.Date(record, record.Date)]
            );
        }

        foreach (var record in Chronicle.Of(desk.Dossier.Recognitions, r => r.Date).Take(MostNamed))
        {
            var pair = desk.Say(SummaryTexts.RecognizedBy, desk.Name(record.Of), desk.Name(record.By));
            yield return Fact(desk, SummaryTexts.Recognition, [.. pair, ": ", desk.Date(record, record.Date)]);
        }

        foreach (var record in Chronicle.Of(desk.Dossier.DiplomaticRelations, r => r.Established).Take(MostNamed))
        {
            Inlines date = [desk.Date(record, record.Established)];
            Inlines since = desk.Say(RelationTexts.EstablishedOn, date);
            yield return Fact(
                desk,
                SummaryTexts.Diplomatic,
                [.. desk.Names(record.Between, " – "), ": ", .. since, .. Standing(desk, record)]
            );
        }
    }

    // What interrupts relations now matters more than when they began.
    static Inlines Standing(Desk desk, DiplomaticRelation relation) =>
        relation.Ended is not null ? ["; ", .. desk.Say(RelationTexts.EndedOn, [desk.Date(relation.Ended)])]
        : relation.Interruptions.LastOrDefault(interruption => interruption.To is null) is { } open
            ? ["; ", RelationsSection.Interrupted(desk, open), $" ({desk.Date(open.From)})"]
        : [];

    static IEnumerable<Fact> Missions(Desk desk)
    {
        foreach (var group in MissionsSection.Groups(desk))
        {
            List<Mission> open = [.. group.Where(mission => mission.Closed is null)];
            var names = Desk.Joined(open.Take(MostNamed).Select(mission => Seated(desk, mission)), "; ");
            var more = open.Count > MostNamed ? "; …" : "";
            if (open.Count > 0)
            {
                yield return new(
                    Desk.Plain(MissionsSection.Heading(desk, group[0])),
                    [Desk.Number(open.Count) + ": ", .. names, more]
                );
            }
        }
    }

    static Inlines Seated(Desk desk, Mission mission) =>
        [
            mission.Kind is null ? desk.Say(RecordTexts.Mission) : desk.Headword(mission.Kind),
            .. mission.Seat.IsNone ? (IReadOnlyList<Inline>)[] : [", ", .. desk.Name(mission.Seat)],
        ];

    static IEnumerable<Fact> Visits(Desk desk)
    {
        var visits = desk.Visits.All;
        if (visits.Count == 0)
        {
            yield break;
        }

        var ways = Directions
            .Of(desk, visits)
            .Take(MostNamed)
            .Select(way => (IReadOnlyList<Inline>)[.. way.Name, $": {Desk.Number(way.Visits.Count)}"]);
        yield return Fact(
            desk,
            SummaryTexts.Visits,
            [Desk.Number(visits.Count), " (", .. Desk.Joined(ways, "; "), ")"]
        );
        if (visits.LastOrDefault(visit => visit.Dates?.Value is not null) is { } latest)
        {
            yield return Fact(
                desk,
                SummaryTexts.LatestVisit,
                [
                    desk.Date(latest, latest.Dates),
                    ": ",
                    .. desk.Say(CommonTexts.Direction, Visitors.Of(desk, latest), desk.Name(latest.To)),
                ]
            );
        }
    }

    static IEnumerable<Fact> Meetings(Desk desk)
    {
        var mechanisms = Chronicle.Of(desk.Dossier.Mechanisms);
        if (mechanisms.Count > 0)
        {
            yield return Fact(desk, SummaryTexts.Mechanisms, [Desk.Number(mechanisms.Count)]);
        }

        var dated = Chronicle
            .Of(desk.Dossier.Sessions, session => session.Dates)
            .Where(session => session.Dates?.Value is not null);
        if (dated.LastOrDefault() is { } latest)
        {
            yield return Fact(
                desk,
                SummaryTexts.LatestSession,
                [.. RecordTitles.Of(desk, latest), ": ", desk.Date(latest, latest.Dates)]
            );
        }
    }

    static IEnumerable<Fact> Counts(Desk desk)
    {
        (Phrase Name, int Count)[] counts =
        [
            (SummaryTexts.Agreements, Chronicle.Of(desk.Dossier.Agreements).Count),
            (SummaryTexts.Projects, Chronicle.Of(desk.Dossier.Projects).Count),
        ];
        return counts
            .Where(count => count.Count > 0)
            .Select(count => Fact(desk, count.Name, [Desk.Number(count.Count)]));
    }

    static Fact Fact(Desk desk, Phrase name, Inlines value) => new(desk.Say(name), value);
}
