using NodaTime;
using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mis006ClassEra : Rule, IChecks<Mission>, IChecks<Appointment>
{
    // Of the United States, whose list is the fullest: the last two legations were raised on that day.
    static readonly Edge LastLegation = Day(new(1966, 11, 28));
    static readonly Edge FirstResident = Day(new(1818, 11, 21));
    static readonly Edge LastResident = Day(Law.DiplomaticRelations);

    public override RuleInfo Info { get; } =
        new(
            "MIS006",
            "class-era",
            Severity.Warning,
            new(
                "A legation or a minister resident stands outside its era.",
                "Ortaelçilik veya mukim elçi, kullanımda olduğu dönemin dışında gösterilmiş.",
                "Elçilik və ya nazir-rezident istifadədə olduğu dövrdən kənarda göstərilib."
            )
        )
        {
            Why =
                "Legations gave way to embassies after 1945, and the class of minister resident was in use from 1818 until "
                + "the convention left it out. One that is later was raised or closed and the record does not say so.",
            Basis =
                "Protocol of Aix-la-Chapelle of 21 November 1818; Vienna Convention on Diplomatic Relations 1961, art. 14, "
                + "which has no ministers resident; the legations in Sofia and Budapest, raised on 28 November 1966.",
            Needs =
                "the end of a legation, or that it has none, and of a minister resident the start of the service; the eras "
                + "are legations to 1966-11-28 and ministers resident from 1818-11-21 to 1964-04-24",
            Verdicts =
                "Violated when a legation certainly lasts beyond its era, or a minister resident certainly begins outside; "
                + "cannot tell when it may; holds otherwise. A mission without a closing date is open still.",
            Exceptions =
            [
                "The British legation to the Holy See, raised in 1982.",
                "Ministers resident with political tasks, who head no mission.",
            ],
        };

    public void Check(Mission subject, Inspection found)
    {
        foreach (var phase in subject.PhasesOf(kind => kind == MissionKind.Legation))
        {
            var how = LastLegation.Before(phase.Start) == Truth.Yes ? "begins after" : "lasts beyond";
            var wrong = $"{phase} {how} the era of legations (to 1966-11-28)";
            found.ReportIf(phase.End.NotAfter(LastLegation).Not(), phase.First, wrong, [.. phase.Inexact]);
        }
    }

    public void Check(Appointment subject, Inspection found)
    {
        if (
            subject.Class == HeadClass.MinisterResident
            && subject.Served()
            && subject.Service(found.Dossier) is { } service
        )
        {
            var fits = FirstResident.NotAfter(service.Start).And(service.Start.NotAfter(LastResident));
            var wrong = $"{service} begins outside the era of ministers resident (1818-11-21 to 1964-04-24)";
            found.ReportIf(fits.Not(), service.First, wrong, [service.First]);
        }
    }

    static Edge Day(LocalDate day) => new(EdtfDay.FromLocalDate(day), EdtfDay.FromLocalDate(day), null);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A legation that was raised in 1944, and a minister resident of 1883",
            """
            missions:
              - id: mission
                sending: USA
                receiving: IRN
                kind: embassy
                grades: [{ kind: legation, period: 1883-06-11/1944-02-16 }, { kind: embassy, period: 1944-02-16/.. }]
            appointments:
              - { id: resident, person: somebody, mission: mission, class: minister-resident, credentials: 1883-06-11, ended: 1885 }
            """
        ),
        new(
            "A legation that is never closed, and a minister resident of 1975",
            """
            missions:
              - { id: legation, sending: USA, receiving: BGR, kind: legation, opened: 1960-03-01 }
            appointments:
              - { id: resident, person: somebody, mission: legation, class: minister-resident, credentials: 1975-05-01, ended: 1977 }
            """,
            "warning legation.opened: the legation legation (1960-03-01/..) lasts beyond the era of legations (to 1966-11-28)",
            "warning resident.credentials: the service of somebody (1975-05-01/1977) begins outside the era of ministers resident (1818-11-21 to 1964-04-24)"
        ),
        new(
            "A legation after all others",
            """
            missions:
              - { id: legation, sending: USA, receiving: BGR, kind: legation, opened: 1992~, closed: 1994 }
            """,
            "warning legation.opened: the legation legation (1992~/1994) begins after the era of legations (to 1966-11-28)"
        ),
        new(
            "Only the year of the closing is known",
            """
            missions:
              - { id: legation, sending: USA, receiving: BGR, kind: legation, opened: 1960-03-01, closed: 1966 }
            """,
            "maybe legation.opened: cannot tell whether the legation legation (1960-03-01/1966) lasts beyond the era of legations (to 1966-11-28)"
        ),
    ];
}
