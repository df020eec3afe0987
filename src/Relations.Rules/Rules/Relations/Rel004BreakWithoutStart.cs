namespace Relations.Rules;

sealed partial class Rel004BreakWithoutStart : BreakOrderRule
{
    public override RuleInfo Info { get; } =
        new(
            "REL004",
            "break-without-start",
            Severity.Error,
            "Relations are broken off or ended before their establishment, or without an establishment on record."
        )
        {
            Why =
                "What is severed, suspended or ended must have begun. Without an establishment before it, the break belongs to "
                + "other relations, or the start is missing.",
            Basis =
                "The kinds of event of the published data on US diplomatic relations (RDCR): a break follows a start.",
            Needs = "an interruption or an end",
            Verdicts =
                "Violated when the break is before every possible day of the establishment; undetermined when it may be "
                + "before; satisfied otherwise, and where the break has no date. Where no establishment is on record it is "
                + "reported as info: a source may mention only the end.",
        };

    private protected override IEnumerable<Precedence> Orders(Course course) =>
        course
            .Interruptions.Select(
                (_, i) => new Precedence(course.Established, course.Interruptions.Start(i, course.Record))
            )
            .Append(new(course.Established, course.End));

    private protected override void Check(Course course, RuleContext context)
    {
        foreach (var order in Orders(course))
        {
            var isEnd = order.Later.Path == course.End.Path;
            if (order.Earlier.Date is null && !(isEnd && course.End.Date is null))
            {
                var path = isEnd ? course.End.Path : order.Later.Path[..order.Later.Path.LastIndexOf('.')];
                context.Report(
                    Verdict.Violated,
                    new(course.Record, path),
                    HasNoStart(order.Later),
                    most: Severity.Info
                );
            }
            else if (order.IsOnRecord)
            {
                context.Require(order, at: order.Later);
            }
        }
    }

    [Message("{what} has no establishment on record before it")]
    private static partial Message HasNoStart(NamedDate what);

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
            "info others.ended: the end of relations (2008-09-02) has no establishment on record before it"
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
