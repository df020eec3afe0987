using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed class Hom015OutsideMission : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new("HOM015", "outside-mission", Severity.Warning, "A head serves at a mission that is not open then.")
        {
            Why =
                "A mission that has not opened yet, or is closed, has no head. One of the dates is wrong, or the service belongs "
                + "to another mission: that before a break, or the section in one.",
            Basis =
                "Two records that contradict each other; practice: heads stay accredited when a mission is closed for safety or "
                + "follows a government into exile.",
            Needs =
                "credentials, duties, an exequatur or the end of a service, and the opening of the mission; or any date of a "
                + "service but the nomination, and the closing",
            Verdicts =
                "Violated when the service certainly begins before the opening, or certainly ends more than 60 days after "
                + "the closing; undetermined when it may; satisfied otherwise. A head may be appointed and arrive before the "
                + "opening, and may serve before it where another mission of the sender is accredited to the host. Of a "
                + "mission with grades, and without an opening or a closing, those of its grades count.",
            Exceptions =
            [
                "Credentials that were presented before the mission moved into a building of its own.",
                "A head who serves on from abroad while the mission is closed.",
            ],
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Mission)
            .Within(ServiceInMission, DepartureGrace.Days)
            .When(appointment => appointment.Served());

    static Contained? ServiceInMission(Appointment subject, RuleContext context)
    {
        if (context.Dossier.Find(subject.Mission) is not { } mission)
        {
            return null;
        }

        var (appointed, arrived, ended) = (subject.Steps()[1], subject.Steps()[2], subject.Steps()[^1]);
        NamedDate[] service = [subject.Beginning(), subject.Steps()[3], subject.Duties(), subject.Exequatur()];
        return new(
            IsCarried(mission, context) || IsAgency(subject, mission) ? null : First([.. service, ended]),
            First([ended, .. service, arrived, appointed]),
            Opening(mission),
            Closing(mission)
        );
    }

    // What an agent or commissioner heads is of none of the kinds that grades have, until it becomes one of them.
    static bool IsAgency(Appointment subject, Mission mission) =>
        mission.Opened is null
        && subject.Class is HeadClass.DiplomaticAgent or HeadClass.Commissioner or HeadClass.PrincipalOfficer;

    // Heads reside elsewhere until a legation opens.
    static bool IsCarried(Mission mission, RuleContext context) =>
        context
            .Find(Accreditations.Seats, (mission.Sending.Id, mission.Receiving.Id))
            .Any(seat => !ReferenceEquals(seat, mission));

    static NamedDate Opening(Mission mission) =>
        mission.Opened is null && Phase(mission, first: true) is { } phase ? phase : mission.Opening();

    static NamedDate Closing(Mission mission) =>
        mission.Closed is null && Phase(mission, first: false) is { } phase ? phase : mission.Closing();

    static NamedDate? Phase(Mission mission, bool first) =>
        mission.Grades.All(grade => grade.Period?.Value is not null)
            ? (first ? mission.Phases().FirstOrDefault() : mission.Phases().LastOrDefault()).Period?.First
            : null;

    static NamedDate? First(NamedDate[] dates) => Array.Find(dates, dated => dated.Date is not null);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Appointed before the opening, and one who leaves weeks after the closing",
            """
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 1923-12-04, closed: 1961-01-03 }
            appointments:
              - { id: first, person: a, mission: embassy, nominated: 1923-09, appointed: 1923-10-01, arrived: 1923-11-30, credentials: 1923-12-10, ended: 1927 }
              - { id: last, person: b, mission: embassy, credentials: 1959-03-03, ended: 1961-02-04 }
              - { id: never, person: c, mission: embassy, appointed: 1962, status: did-not-proceed }
            """
        ),
        new(
            "A diplomatic agent in what became a legation two years later",
            """
            missions:
              - { id: beirut, sending: USA, receiving: LBN, kind: embassy, grades: [{ kind: legation, period: 1944-11-16/1952-10-06 }, { kind: embassy, period: 1952-10-07/.. }] }
            appointments:
              - { id: wadsworth, person: wadsworth, mission: beirut, class: diplomatic-agent, started: 1942-11-19, ended: 1944-11-16 }
            """
        ),
        new(
            "One who resided at another legation until this one opened",
            """
            missions:
              - { id: riga, sending: USA, receiving: LVA, kind: legation, accreditedTo: [EST], opened: 1922-11-13, closed: 1940-09-05 }
              - { id: tallinn, sending: USA, receiving: EST, kind: legation, opened: 1930-06-30, closed: 1940-09-04 }
            appointments:
              - { id: coleman, person: coleman, mission: tallinn, class: envoy, credentials: 1922-11-20, ended: 1931-10-20 }
            """
        ),
        new(
            "One long after the closing, one long before the opening, and one who is appointed to a closed mission",
            """
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 1923, closed: 1961-01-03 }
              - { id: other, sending: USA, receiving: ALB, kind: embassy, opened: 1923, closed: 1961-01-03 }
            appointments:
              - { id: after, person: a, mission: embassy, credentials: 1970-03-01, ended: 1973-01 }
              - { id: before, person: b, mission: embassy, credentials: 1900-03-01, ended: 1903-01 }
              - { id: open, person: c, mission: embassy, appointed: 1962-05-01 }
              - { id: days, person: d, mission: other, credentials: 1959-03-03, ended: 1961-05-05 }
            """,
            "warning after.ended: the end of the service (1973-01) is after the closing of the embassy (1961-01-03)",
            "warning before.credentials: the presentation of credentials (1900-03-01) begins before the opening of the embassy (1923)",
            "warning open.appointed: the appointment (1962-05-01) is after the closing of the embassy (1961-01-03)",
            "warning days.ended: the end of the service (1961-05-05) is after the closing of the embassy (1961-01-03)"
        ),
        new(
            "One who ended in the year of the closing, and one who began in that of the opening",
            """
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 1923-12-04, closed: 1961-01-03 }
            appointments:
              - { id: last, person: a, mission: embassy, credentials: 1959-03-03, ended: 1961 }
              - { id: first, person: b, mission: embassy, credentials: 1923, ended: 1927 }
            """,
            "maybe last.ended: cannot tell whether the end of the service (1961) is after the closing of the embassy (1961-01-03)",
            "maybe first.credentials: cannot tell whether the presentation of credentials (1923) begins before the opening of the embassy (1923-12-04)"
        ),
    ];
}
