using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom004TwoHeads : Rule, IChecks<Appointment>
{
    public override RuleInfo Info { get; } =
        new("HOM004", "two-heads", Severity.Warning, "Two heads of one mission serve at once.")
        {
            Why =
                "A mission has one head. Where two services overlap, the end of the first or the start of the second is "
                + "wrong. Where one of the two is chargé d'affaires it is reported as info: one ad interim serves while the "
                + "head is away.",
            Basis = "A rule of the published list of US principal officers, which 48 pairs break for certain.",
            Needs =
                "two appointments to one mission; a service runs from the credentials, or the arrival, of a consul from the "
                + "duties or the exequatur, and from an unknown day after the appointment where only that is on record",
            Verdicts =
                "Violated when a head certainly serves for more than a day beside the one who began before; undetermined "
                + "when they may, as where the end of that one is missing; satisfied otherwise, and for one who was appointed "
                + "and died within a year without a day of service on record. Each is compared with the last head before alone.",
            Exceptions = ["Joint heads of one mission."],
        };

    public void Check(Appointment subject, RuleContext context)
    {
        if (Predecessors(subject.Mission, context).GetValueOrDefault(subject) is not { } pair)
        {
            return;
        }

        var (mine, theirs) = pair;
        var overlap = mine.Service.Overlaps(theirs.Service);
        var isActing = !(mine.Head.IsSubstantive() && theirs.Head.IsSubstantive());
        if (isActing && overlap == Ternary.Unknown)
        {
            return;
        }

        // The end of the predecessor settles it, and its start does not.
        context.ReportIf(
            overlap,
            mine.Service.First,
            Overlap(mine.Service, theirs.Service),
            [theirs.Head.Ending(), mine.Service.First],
            theirs.Service.Related,
            most: isActing ? Severity.Info : Severity.Error
        );
    }

    static Dictionary<Appointment, Pair> Predecessors(Ref<Mission> mission, RuleContext context) =>
        context.Shared(
            (typeof(Hom004TwoHeads), mission),
            () =>
            {
                var pairs = new Dictionary<Appointment, Pair>(ReferenceEqualityComparer.Instance);
                var heads = context
                    .Find(Services.ByMission, mission)
                    .Select(head => ServedTerm.Of(head, context.Dossier))
                    .OfType<ServedTerm>()
                    .OrderBy(head => head.Service.Start.Earliest)
                    .ToList();
                (ServedTerm? head, ServedTerm? acting) last = default;
                foreach (var head in heads)
                {
                    var before = head.Head.IsSubstantive() ? last.head : last.acting ?? last.head;
                    if (before is not null && before.Head.Person != head.Head.Person)
                    {
                        pairs[head.Head] = new(head, before);
                    }

                    last = head.Head.IsSubstantive() ? (head, null) : (last.head, head);
                }

                return pairs;
            }
        );

    sealed record Pair(ServedTerm Mine, ServedTerm Theirs);

    sealed record ServedTerm(Appointment Head, Period Service)
    {
        const long DaysToTakeUp = 366;

        public static ServedTerm? Of(Appointment head, Dossier dossier)
        {
            if (head.Service(dossier) is not { } service)
            {
                return null;
            }

            if (service.First.Path != "appointed")
            {
                return new(head, service);
            }

            // An appointment is not yet a service, and some died before.
            var died = dossier.Find(head.Person)?.Died is { Value: not null } death
                ? PeriodBound.StartOf(death)
                : PeriodBound.Unknown;
            return service.Start.MaxDaysTo(died) <= DaysToTakeUp
                ? null
                : new(head, service with { Start = service.Start with { Latest = service.End.Latest, Date = null } });
        }
    }

    [Message("{service} overlaps {other}")]
    private static partial Message Overlap(Period service, Period other);

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
            "One who was appointed while the predecessor served, one who died before, and a chargé who serves in an absence",
            """
            people: [{ id: dead, names: Dead, died: 1994-03-01 }]
            appointments:
              - { id: first, person: somebody, mission: embassy, credentials: 1992-03-01, ended: 1995-06-30 }
              - { id: never, person: dead, mission: embassy, appointed: 1994-01-01 }
              - { id: acting, person: third, mission: embassy, class: charge-d-affaires-ad-interim, arrived: 1993-01-01, ended: 1993-05-01 }
              - { id: second, person: another, mission: embassy, credentials: 1995-07-10, ended: 1999 }
            """,
            "info acting.arrived: the service of third (1993-01-01/1993-05-01) overlaps the service of somebody (1992-03-01/1995-06-30)"
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
