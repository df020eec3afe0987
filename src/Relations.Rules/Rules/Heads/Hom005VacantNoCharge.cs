using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom005VacantNoCharge : Rule, IChecks<Mission>
{
    const long MaxDays = 366;

    public override RuleInfo Info { get; } =
        new("HOM005", "vacant-no-charge", Severity.Info, "A mission has no head for more than a year, and no chargé.")
        {
            Why =
                "Where the post of the head is vacant a chargé d'affaires ad interim acts. A year without either is a head who "
                + "is not on record, or the mission was closed.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 19; 366 days is a bound of this tool.",
            Needs = "two services of heads or chargés of an embassy, high commission, nunciature or legation",
            Verdicts =
                "Violated when more than 366 days certainly lie between the end of the last service and the start of the "
                + "next; undetermined when they may; satisfied otherwise, where an end is not known, in breaks of relations, "
                + "and once the mission is closed.",
            Exceptions = ["A mission that is left in the care of a local employee."],
        };

    public void Check(Mission subject, RuleContext context)
    {
        if (!subject.Kind.IsDiplomatic())
        {
            return;
        }

        Period? last = null;
        var services = context
            .Find(Services.ByMission, new(subject.Id))
            .Select(head => head.Service(context.Dossier))
            .OfType<Period>();
        foreach (
            var next in services.OrderBy(service => service.Start.Earliest).ThenBy(service => service.Start.Latest)
        )
        {
            if (last?.Dates[^1].Date is not null && !IsBreak(subject, last.End, next.Start, context))
            {
                var until = UntilClosed(subject, next.Start);
                var gap =
                    last.End.MinDaysTo(until) > MaxDays ? Ternary.Yes
                    : last.End.MaxDaysTo(until) > MaxDays ? Ternary.Unknown
                    : Ternary.No;
                context.ReportIf(gap, next.First, Vacant(subject, next), [last.Dates[^1], next.First], last.Related);
            }

            last = last is null || next.End.Latest > last.End.Latest ? next : last;
        }
    }

    static PeriodBound UntilClosed(Mission mission, PeriodBound next) =>
        mission.Closed is { Value: not null } closed && PeriodBound.EndOf(closed) is var end && end.Latest < next.Latest
            ? end with
            {
                Earliest = end.Earliest < next.Earliest ? end.Earliest : next.Earliest,
            }
            : next;

    static bool IsBreak(Mission mission, PeriodBound from, PeriodBound to, RuleContext context)
    {
        var gap = new Period(Gap(), from, to, []);
        return mission is { Sending.Id: { } sending, Receiving.Id: { } receiving }
            && PeriodIndex
                .Of(context, RelationsOfPairs.Diplomatic, RelationsOfPairs.Key(sending, receiving), Pauses)
                .Best(DayExtent.Of(gap)!, pause => pause.Overlaps(gap)) != Ternary.No;
    }

    static IEnumerable<Period> Pauses(DiplomaticRelation relation) => relation.Interruptions.Pauses(relation);

    [Message("{mission} has no head for more than a year before {next}")]
    private static partial Message Vacant(Mission mission, Period next);

    [Message("the gap")]
    private static partial Message Gap();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A chargé between two ambassadors",
            """
            missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy }]
            appointments:
              - { id: first, person: a, mission: embassy, class: ambassador, credentials: 1992-03-01, ended: 1995-03-01 }
              - { id: second, person: b, mission: embassy, class: charge-d-affaires-ad-interim, arrived: 1995-03-01, ended: 1997-03-01 }
              - { id: third, person: c, mission: embassy, class: ambassador, credentials: 1997-06-01, ended: 2000-03-01 }
            """
        ),
        new(
            "Closed when the first head left, and a head without an end",
            """
            missions:
              - { id: embassy, sending: USA, receiving: NIC, kind: embassy, closed: 1961-01-03 }
              - { id: other, sending: TUR, receiving: AZE, kind: embassy }
            appointments:
              - { id: first, person: a, mission: embassy, class: ambassador, credentials: 1952-03-01, ended: 1960-10-28 }
              - { id: second, person: b, mission: embassy, class: ambassador, credentials: 1997-06-01, ended: 2000-03-01 }
              - { id: third, person: c, mission: other, class: ambassador, credentials: 1992-03-01 }
              - { id: fourth, person: d, mission: other, class: ambassador, credentials: 1997-06-01, ended: 2000-03-01 }
            """
        ),
        new(
            "Nobody for two years",
            """
            missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy }]
            appointments:
              - { id: first, person: a, mission: embassy, class: ambassador, credentials: 1992-03-01, ended: 1995-03-01 }
              - { id: third, person: c, mission: embassy, class: ambassador, credentials: 1997-06-01, ended: 2000-03-01 }
            """,
            "info third.credentials: embassy has no head for more than a year before the service of c (1997-06-01/2000-03-01)"
        ),
        new(
            "Only the year of the end is known",
            """
            missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy }]
            appointments:
              - { id: first, person: a, mission: embassy, class: ambassador, credentials: 1992-03-01, ended: 1995 }
              - { id: third, person: c, mission: embassy, class: ambassador, credentials: 1996-06-01, ended: 2000-03-01 }
            """,
            "maybe third.credentials: cannot tell whether embassy has no head for more than a year before the service of c (1996-06-01/2000-03-01)"
        ),
    ];
}
