using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis018ItalyAndHolySee : Rule, IChecks<Mission>, IChecks<Appointment>
{
    const string Italy = "ITA";
    const string HolySee = "VAT";

    public override RuleInfo Info { get; } =
        new(
            "MIS018",
            "italy-and-holy-see",
            Severity.Warning,
            "One mission or one head is accredited to Italy and to the Holy See."
        )
        {
            Why =
                "The Holy See receives no head of a mission who is accredited to Italy, so that its envoys are counted apart. A record "
                + "of both has the wrong host, or two people of one name are taken for one.",
            Basis = "Practice of the Holy See since the Lateran Treaty of 11 February 1929, in force from 7 June 1929.",
            Needs =
                "a mission with accreditedTo, or two appointments of one person to missions of one sender with the start of the "
                + "service",
            Verdicts =
                "Violated when a mission to the one is accredited to the other, and when services at both certainly share "
                + "more than a day after 7 June 1929; undetermined when they may; satisfied otherwise.",
        };

    static Period SinceTheTreaty { get; } = ReferenceTable.Time("1929-06-07", "");

    public void Check(Mission subject, RuleContext found)
    {
        var at = Enumerable
            .Range(0, subject.AccreditedTo.Count)
            .FirstOrDefault(i => AreBoth(subject.Receiving.Id, subject.AccreditedTo[i].Id), -1);
        if (at >= 0 && subject.Open()?.End.Before(SinceTheTreaty.Start) != Ternary.Yes)
        {
            var path = FormattableString.Invariant($"accreditedTo[{at}]");
            found.Violated(path, IsAccredited(subject, new(subject.Receiving.Id!), subject.AccreditedTo[at]));
        }
    }

    public void Check(Appointment subject, RuleContext found)
    {
        if (subject.Served() && ServiceAt(subject, found) is var (mission, service))
        {
            var (all, positions) = found.Shared(
                (typeof(ServicesAtBoth), subject.Person),
                () => ServicesAtBoth.Of(subject.Person, found)
            );
            var mine = positions.GetValueOrDefault(subject, int.MaxValue);
            var other = all.Worst(
                DayExtent.Of(service)!,
                other =>
                    other.Position < mine
                    && other.Mission.Sending == mission.Sending
                    && AreBoth(other.Mission.Receiving.Id, mission.Receiving.Id)
                        ? Share(service, other.Time)
                        : Ternary.No
            );
            if (other?.Time is { } rival)
            {
                found.ReportIf(
                    Share(service, rival),
                    service.First,
                    ServesAtBoth(service, rival.Written),
                    [.. service.Inexact, .. rival.Inexact],
                    rival.Related
                );
            }
        }
    }

    sealed record ServiceAtOne(int Position, Mission Mission, Period Time);

    // The services of a person at either of the two, and where they stand among them.
    sealed record ServicesAtBoth(SpanIndex<ServiceAtOne> All, Dictionary<Appointment, int> Positions)
    {
        public static ServicesAtBoth Of(Ref<Person> person, RuleContext found)
        {
            Dictionary<Appointment, int> positions = new(ReferenceEqualityComparer.Instance);
            List<ServiceAtOne> all = [];
            foreach (var appointment in found.Find(Services.ByPerson, person))
            {
                if (ServiceAt(appointment, found) is var (mission, service))
                {
                    positions[appointment] = all.Count;
                    all.Add(new(all.Count, mission, service));
                }
            }

            // Only the service at the other of the two is a rival.
            return new(new(all, one => DayExtent.Of(one.Time), found.CountComparison), positions);
        }
    }

    static Ternary Share(Period service, Period other) =>
        service
            .Overlaps(other)
            .And(SinceTheTreaty.Start.Before(service.End))
            .And(SinceTheTreaty.Start.Before(other.End));

    static (Mission, Period)? ServiceAt(Appointment appointment, RuleContext found) =>
        found.Dossier.Find(appointment.Mission) is { } mission
        && mission.Receiving.Id is Italy or HolySee
        && appointment.Service(found.Dossier) is { } service
            ? (mission, service)
            : null;

    static bool AreBoth(string? one, string? other) => (one, other) is (Italy, HolySee) or (HolySee, Italy);

    [Message("{mission} is accredited to {host} and to {other}")]
    private static partial Message IsAccredited(Mission mission, StateValue host, Ref<State> other);

    [Message("{service} is at once with Italy and with the Holy See ({other})")]
    private static partial Message ServesAtBoth(Period service, ArgumentValue other);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two missions in Rome with a head each, and one head of both before the treaty",
            """
            missions:
              - { id: to-italy, sending: FRA, receiving: ITA, kind: embassy, accreditedTo: [SMR] }
              - { id: to-the-holy-see, sending: FRA, receiving: VAT, kind: embassy, accreditedTo: [] }
            appointments:
              - { id: first, person: a, mission: to-italy, class: ambassador, credentials: 1950-02-01, ended: 1955-02-01 }
              - { id: second, person: b, mission: to-the-holy-see, class: ambassador, credentials: 1950-02-01, ended: 1955-02-01 }
              - { id: third, person: c, mission: to-italy, class: ambassador, credentials: 1921, ended: 1923-05-01 }
              - { id: fourth, person: c, mission: to-the-holy-see, class: ambassador, credentials: 1921, ended: 1923-05-01 }
            """
        ),
        new(
            "An embassy in Rome that is accredited to the Holy See, and one person at both",
            """
            missions:
              - { id: to-italy, sending: MUS, receiving: ITA, kind: embassy, accreditedTo: [SMR, VAT] }
              - { id: italian, sending: FRA, receiving: ITA, kind: embassy }
              - { id: papal, sending: FRA, receiving: VAT, kind: embassy }
            appointments:
              - { id: first, person: a, mission: italian, class: ambassador, credentials: 1950-02-01, ended: 1955-02-01 }
              - { id: second, person: a, mission: papal, class: ambassador, credentials: 1953-02-01, ended: 1957-02-01 }
            """,
            "warning to-italy.accreditedTo[1]: to-italy is accredited to ITA and to VAT",
            "warning second.credentials: the service of a (1953-02-01/1957-02-01) is at once with Italy and with the Holy See (1950-02-01/1955-02-01)"
        ),
        new(
            "Only the year of the end is known",
            """
            missions:
              - { id: italian, sending: FRA, receiving: ITA, kind: embassy }
              - { id: papal, sending: FRA, receiving: VAT, kind: embassy }
            appointments:
              - { id: first, person: a, mission: italian, class: ambassador, credentials: 1950-02-01, ended: 1955 }
              - { id: second, person: a, mission: papal, class: ambassador, credentials: 1955-02-01, ended: 1957-02-01 }
            """,
            "maybe second.credentials: cannot tell whether the service of a (1955-02-01/1957-02-01) is at once with Italy and with the Holy See (1950-02-01/1955)"
        ),
    ];
}
