using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rel009ActivityInBreak : Rule, IChecks<Mission>, IChecks<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "REL009",
            "activity-in-break",
            Severity.Error,
            new(
                "A mission is open or headed while relations are broken off.",
                "İlişkiler kesilmişken temsilcilik açık veya başında bir misyon şefi var.",
                "Əlaqələr kəsildiyi dövrdə nümayəndəlik açıqdır və ya onun başçısı var."
            )
        )
        {
            Why =
                "When relations are broken off, missions are closed and their heads leave; what stays is a section under the "
                + "flag of a protecting power. An embassy in a break has a wrong date, or should be that section.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 45.",
            Needs =
                "the dates of an embassy, high commission, nunciature or legation or of its head, and an interruption of the "
                + "relations of the kinds severed or war",
            Verdicts =
                "Violated when both certainly share more than a day; cannot tell when they may; holds otherwise. Of several "
                + "breaks one is named.",
            Exceptions =
            [
                "Interests sections that are recorded as the embassy they became.",
                "Embassies that were evacuated and never formally closed.",
            ],
            LawFrom = Law.DiplomaticRelations,
        };

    public void Check(Mission subject, Inspection found)
    {
        foreach (var phase in subject.PhasesOf(MissionKinds.IsDiplomatic))
        {
            Check(subject, phase, found);
        }
    }

    public void Check(Appointment subject, Inspection found)
    {
        if (
            subject.Served()
            && found.Dossier.Find(subject.Mission) is { } mission
            && mission.Kind.IsDiplomatic()
            && subject.Service(found.Dossier) is { } service
        )
        {
            Check(mission, service, found);
        }
    }

    static void Check(Mission mission, Period activity, Inspection found)
    {
        if (mission is not { Sending.Id: { } sending, Receiving.Id: { } receiving })
        {
            return;
        }

        var breaks = found.Find(Pairs.Diplomatic, Pairs.Key(sending, receiving)).SelectMany(Breaks);
        if (breaks.Worst(activity.Overlaps) is { } pause)
        {
            found.ReportOverlap(activity, pause, $"{activity} goes on in {pause}");
        }
    }

    static IEnumerable<Period> Breaks(DiplomaticRelation relation) =>
        relation
            .Interruptions.Select(
                (pause, i) =>
                    pause.Kind is InterruptionKind.Severed or InterruptionKind.War
                        ? relation.Interruptions.Lasting(i, relation)
                        : null
            )
            .OfType<Period>();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An embassy that closed with the severance",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }] }
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: embassy, opened: 1902, closed: 1961-01-03 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 2015-07-20 }
            appointments:
              - { id: minister, person: somebody, mission: old, credentials: 1902 }
            """
        ),
        new(
            "One that stayed open",
            """
            diplomaticRelations:
              - { id: relations, between: [IRN, USA], established: 1883, interruptions: [{ kind: severed, from: 1980-04-07 }] }
            missions:
              - { id: embassy, sending: USA, receiving: IRN, kind: embassy, opened: 1944-02-16 }
            """,
            "error embassy.opened: the embassy embassy (1944-02-16/..) goes on in the break of relations (1980-04-07/..)"
        ),
        new(
            "One that closed in the year of the severance",
            """
            diplomaticRelations:
              - { id: relations, between: [IRN, USA], established: 1883, interruptions: [{ kind: severed, from: 1980-04-07 }] }
            missions:
              - { id: embassy, sending: USA, receiving: IRN, kind: embassy, opened: 1975, closed: 1980 }
            """,
            "maybe embassy.opened: cannot tell whether the embassy embassy (1975/1980) goes on in the break of relations (1980-04-07/..)"
        ),
    ];
}
