using Relations.Dossiers;

namespace Relations.Rules;

sealed class Hom008UnlinkedConcurrent : Rule, IChecks<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM008",
            "unlinked-concurrent",
            Severity.Warning,
            new(
                "A person heads missions in two states at once without a link.",
                "Bir kişi, aralarında bağ belirtilmeden iki devletteki temsilciliklere aynı anda başkanlık ediyor.",
                "Bir şəxs iki dövlətdəki nümayəndəliklərə aralarında əlaqə göstərilmədən eyni vaxtda başçılıq edir."
            )
        )
        {
            Why =
                "One head may be accredited to several states, and then one mission is accredited to the others. Without that "
                + "link the two are different people, or one of the dates is wrong.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 5; 333 linked groups of up to 8 posts in the published "
                + "list of US principal officers.",
            Needs = "two appointments of one person to missions in different states; accreditedTo is the link",
            Verdicts =
                "Violated when the services certainly share more than a day; cannot tell when they may; holds otherwise. Of "
                + "several that stand before it the nearest is named.",
            LawFrom = Law.DiplomaticRelations,
        };

    public void Check(Appointment subject, Inspection found) =>
        found.ReportConcurrent(
            subject,
            (mine, theirs) => mine.Receiving != theirs.Receiving && !AreLinked(mine, theirs),
            ReachOf,
            mine => $"at {mine.Id}"
        );

    static Reach? ReachOf(Appointment appointment, Dossier dossier) =>
        dossier.Find(appointment.Mission) is { } mission
            ? Reach.Of(appointment.Service(dossier), mission.Receiving)
            : null;

    static bool AreLinked(Mission a, Mission b) => IsAccredited(a, b) || IsAccredited(b, a);

    static bool IsAccredited(Mission a, Mission b) => a.AccreditedTo.Any(state => state.Id == b.Receiving.Id);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An ambassador in one state, accredited to another",
            """
            missions:
              - { id: here, sending: TUR, receiving: AZE, kind: embassy, accreditedTo: [TKM] }
              - { id: there, sending: TUR, receiving: TKM, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: here, credentials: 1992-03-01, ended: 1995 }
              - { id: second, person: somebody, mission: there, credentials: 1992-05-01, ended: 1995 }
            """
        ),
        new(
            "The same without a link",
            """
            missions:
              - { id: here, sending: TUR, receiving: AZE, kind: embassy }
              - { id: there, sending: TUR, receiving: TKM, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: here, credentials: 1992-03-01, ended: 1995 }
              - { id: second, person: somebody, mission: there, credentials: 1992-05-01, ended: 1994 }
            """,
            "warning second.credentials: the service of somebody (1992-05-01/1994) at there overlaps that at here (1992-03-01/1995)"
        ),
        new(
            "The end of the first is not on record",
            """
            missions:
              - { id: here, sending: TUR, receiving: AZE, kind: embassy }
              - { id: there, sending: TUR, receiving: TKM, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: here, credentials: 1992-03-01 }
              - { id: second, person: somebody, mission: there, credentials: 1995-05-01, ended: 1997 }
            """,
            "maybe second.credentials: cannot tell whether the service of somebody (1995-05-01/1997) at there overlaps that at here (1992-03-01/)"
        ),
    ];
}
