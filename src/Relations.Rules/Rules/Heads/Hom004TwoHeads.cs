using Relations.Dossiers;

namespace Relations.Rules;

sealed class Hom004TwoHeads : Rule, IChecks<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM004",
            "two-heads",
            Severity.Warning,
            new(
                "Two heads of one mission serve at once.",
                "Bir temsilcilikte iki misyon şefi aynı anda görev yapıyor.",
                "Bir nümayəndəlikdə iki başçı eyni vaxtda vəzifə daşıyır."
            )
        )
        {
            Why =
                "A mission has one head. Where two services overlap, the end of the first or the start of the second is wrong, "
                + "or one of them was chargé d'affaires ad interim.",
            Basis = "A rule of the published list of US principal officers, which 48 pairs break for certain.",
            Needs =
                "two appointments to one mission that are not ad interim; a service runs from the credentials, or the arrival, "
                + "or the appointment, of a consul from the duties or the exequatur",
            Verdicts =
                "Violated when both certainly serve for more than a day in common; cannot tell when they may, as where an "
                + "end is missing; holds otherwise. Of several that stand before it the nearest is named.",
            Exceptions = ["Joint heads of one mission."],
        };

    public void Check(Appointment subject, Inspection found)
    {
        if (!subject.IsSubstantive() || !subject.Served() || subject.Service(found.Dossier) is not { } service)
        {
            return;
        }

        if (
            found.Nearest(Services.ByMission, subject.Mission, subject, Overlaps, ReachOf)?.Service(found.Dossier) is
            { } theirs
        )
        {
            found.ReportOverlap(service, theirs, $"{service} overlaps {theirs}");
        }

        Truth Overlaps(Appointment other) =>
            other.IsSubstantive() && other.Person != subject.Person && other.Service(found.Dossier) is { } earlier
                ? service.Overlaps(earlier)
                : Truth.No;
    }

    static Reach? ReachOf(Appointment appointment, Dossier dossier) =>
        appointment.IsSubstantive() ? Reach.Of(appointment.Service(dossier), appointment.Person) : null;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One after the other",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, credentials: 1992-03-01, ended: 1995-06-30 }
              - { id: second, person: another, mission: embassy, appointed: 1995-05-01, credentials: 1995-07-10 }
            """
        ),
        new(
            "The mission closed between the two",
            """
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, closed: 1961-01-03 }
            appointments:
              - { id: first, person: somebody, mission: embassy, credentials: 1959-03-01 }
              - { id: second, person: another, mission: embassy, credentials: 2015-07-20, ended: 2018 }
            """
        ),
        new(
            "The second presents credentials before the first leaves",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, credentials: 1992-03-01, ended: 1996-06-30 }
              - { id: second, person: another, mission: embassy, credentials: 1995-07-10, ended: 1999 }
            """,
            "warning second.credentials: the service of another (1995-07-10/1999) overlaps the service of somebody (1992-03-01/1996-06-30)"
        ),
        new(
            "The first has no end",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, credentials: 1992-03-01 }
              - { id: second, person: another, mission: embassy, credentials: 1995-07-10, ended: 1999 }
            """,
            "maybe second.credentials: cannot tell whether the service of another (1995-07-10/1999) overlaps the service of somebody (1992-03-01/)"
        ),
    ];
}
