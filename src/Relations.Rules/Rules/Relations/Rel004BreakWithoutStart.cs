using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rel004BreakWithoutStart
    : Rule,
        IChecks<DiplomaticRelation>,
        IChecks<ConsularRelation>,
        IOrders<DiplomaticRelation>,
        IOrders<ConsularRelation>
{
    public override RuleInfo Info { get; } =
        new(
            "REL004",
            "break-without-start",
            Severity.Error,
            "Relations are broken or ended that were never established."
        )
        {
            Why =
                "What is severed, suspended or ended must have begun. Without an establishment before it, the break belongs to "
                + "other relations, or the start is missing.",
            Basis =
                "The kinds of event of the published data on US diplomatic relations (RDCR): a break follows a start.",
            Needs = "an interruption or an end",
            Verdicts =
                "Violated when the break is before every possible day of the establishment, or no establishment is on "
                + "record; cannot tell when it may be before; holds otherwise, and where the break has no date.",
        };

    public void Check(DiplomaticRelation subject, Inspection found) =>
        Check(subject.Establishment(), subject.Interruptions, subject.End(), found);

    public void Check(ConsularRelation subject, Inspection found) =>
        Check(subject.Establishment(), subject.Interruptions, subject.End(), found);

    public IEnumerable<Order> Orders(DiplomaticRelation subject, Inspection found) =>
        Orders(subject.Establishment(), subject.Interruptions, subject.End());

    public IEnumerable<Order> Orders(ConsularRelation subject, Inspection found) =>
        Orders(subject.Establishment(), subject.Interruptions, subject.End());

    static IEnumerable<Order> Orders(Dated established, Items<Interruption> interruptions, Dated end) =>
        interruptions
            .Select((_, i) => new Order(established, interruptions.Start(i, established.Record)))
            .Append(new(established, end));

    static void Check(Dated established, Items<Interruption> interruptions, Dated end, Inspection found)
    {
        foreach (var order in Orders(established, interruptions, end))
        {
            var isEnd = order.Later.Path == end.Path;
            if (order.Earlier.Date is null && !(isEnd && end.Date is null))
            {
                var path = isEnd ? end.Path : order.Later.Path[..order.Later.Path.LastIndexOf('.')];
                found.Violated(path, $"{order.Later} has no establishment on record before it");
            }
            else if (order.IsOnRecord)
            {
                found.Require(order, at: order.Later);
            }
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Established, then severed",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-27, interruptions: [{ kind: severed, from: 1961-01-03 }] }
            """
        ),
        new(
            "Severed before it was established, and ended without having been",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1962-05-27, interruptions: [{ kind: severed, from: 1961-01-03 }] }
              - { id: others, between: [GEO, RUS], ended: 2008-09-02 }
            """,
            "error relations.interruptions[0].from: the break of relations (1961-01-03) comes before the establishment of relations (1962-05-27)",
            "error others.ended: the end of relations (2008-09-02) has no establishment on record before it"
        ),
        new(
            "Severed in the year of the establishment",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1961-05-27, interruptions: [{ kind: severed, from: 1961 }] }
            """,
            "maybe relations.interruptions[0].from: cannot tell whether the break of relations (1961) comes before the establishment of relations (1961-05-27)"
        ),
    ];
}
