using Relations.Dossiers;

namespace Relations.Rules;

sealed class Hom015OutsideMission : Rule, IChecks<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM015",
            "outside-mission",
            Severity.Error,
            new(
                "A head serves at a mission that is not open then.",
                "Misyon şefi, temsilcilik açık değilken görev yapıyor.",
                "Nümayəndəlik başçısı nümayəndəlik açıq olmadığı vaxt vəzifə daşıyır."
            )
        )
        {
            Why =
                "A mission that has not opened yet, or is closed, has no head. One of the dates is wrong, or the service belongs "
                + "to another mission: that before a break, or the section in one.",
            Basis = "Two records that cannot both be true.",
            Needs =
                "credentials, duties, an exequatur or the end of a service, and the opening of the mission; or any date of a "
                + "service but the nomination, and the closing",
            Verdicts =
                "Violated when the service certainly begins before the opening, or certainly ends more than a day after the "
                + "closing; cannot tell when it may; holds otherwise. A head may be appointed and arrive before the opening.",
            Exceptions = ["Credentials that were presented before the mission moved into a building of its own."],
        };

    const long DaysToLeave = 1;

    public void Check(Appointment subject, Inspection found)
    {
        if (!subject.Served() || found.Dossier.Find(subject.Mission) is not { } mission)
        {
            return;
        }

        var (appointed, arrived, ended) = (subject.Steps()[1], subject.Steps()[2], subject.Steps()[^1]);
        Dated[] service =
        [
            subject.Steps()[3],
            new("the taking up of duties", subject, "duties", subject.Duties),
            new("the exequatur", subject, "exequatur", subject.Exequatur),
        ];
        if (First([.. service, ended]) is { } begins)
        {
            found.RequireNotBefore(begins, mission.Opening());
        }

        if (First([ended, .. service, arrived, appointed]) is { } last)
        {
            found.RequireNotPast(last, mission.Closing(), DaysToLeave);
        }
    }

    static Dated? First(Dated[] dates) => Array.Find(dates, dated => dated.Date is not null);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Appointed before the opening, and one who leaves the day after the closing",
            """
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 1923-12-04, closed: 1961-01-03 }
            appointments:
              - { id: first, person: a, mission: embassy, nominated: 1923-09, appointed: 1923-10-01, arrived: 1923-11-30, credentials: 1923-12-10, ended: 1927 }
              - { id: last, person: b, mission: embassy, credentials: 1959-03-03, ended: 1961-01-04 }
              - { id: never, person: c, mission: embassy, appointed: 1962, status: did-not-proceed }
            """
        ),
        new(
            "One long after the closing, one long before the opening, and one who is appointed to a closed mission",
            """
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 1923, closed: 1961-01-03 }
            appointments:
              - { id: after, person: a, mission: embassy, credentials: 1970-03-01, ended: 1973-01 }
              - { id: before, person: b, mission: embassy, credentials: 1900-03-01, ended: 1903-01 }
              - { id: open, person: c, mission: embassy, appointed: 1962-05-01 }
              - { id: days, person: d, mission: embassy, credentials: 1959-03-03, ended: 1961-01-05 }
            """,
            "error after.ended: the end of the service (1973-01) is after the closing of the embassy (1961-01-03)",
            "error before.credentials: the presentation of credentials (1900-03-01) begins before the opening of the embassy (1923)",
            "error open.appointed: the appointment (1962-05-01) is after the closing of the embassy (1961-01-03)",
            "error days.ended: the end of the service (1961-01-05) is after the closing of the embassy (1961-01-03)"
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
