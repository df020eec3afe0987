namespace Relations.Rules;

sealed partial class Rel005ResumeWithoutBreak : BreakOrderRule
{
    public override RuleInfo Info { get; } =
        new("REL005", "resume-without-break", Severity.Error, "Relations are resumed without a break before.")
        {
            Why =
                "Only what was interrupted can be resumed. Without a break before it, the day is that of a first establishment, "
                + "or the break is missing.",
            Basis =
                "The kinds of event of the published data on US diplomatic relations (RDCR): a resumption follows a break.",
            Needs = "an interruption with the day of the resumption",
            Verdicts =
                "Violated when the resumption is before every possible day of the break; undetermined when it may be before; "
                + "satisfied otherwise. Where the break has no date it is reported as info: a source may mention only "
                + "the resumption.",
        };

    private protected override void Check(Course course, RuleContext context)
    {
        foreach (var order in Orders(course))
        {
            if (order is { Earlier.Date: null, Later.Date: not null })
            {
                context.Report(Verdict.Violated, order.Later.Spot, HasNoBreak(order.Later), most: Severity.Info);
            }
            else if (order.IsOnRecord)
            {
                context.Require(order, at: order.Later);
            }
        }
    }

    private protected override IEnumerable<Precedence> Orders(Course course) =>
        course.Interruptions.Select(
            (_, i) =>
                new Precedence(
                    course.Interruptions.Start(i, course.Record),
                    course.Interruptions.Resumption(i, course.Record)
                )
        );

    [Message("{what} has no break on record before it")]
    private static partial Message HasNoBreak(NamedDate what);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Severed, then resumed",
            """
            diplomaticRelations:
              - id: relations
                between: [CUB, USA]
                established: 1902-05-27
                interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }]
            """
        ),
        new(
            "Resumed before the break, and without one",
            """
            diplomaticRelations:
              - id: relations
                between: [CUB, USA]
                established: 1902-05-27
                interruptions: [{ kind: severed, from: 1961-01-03, to: 1951-07-20 }, { to: 2015-07-20 }]
            """,
            "error relations.interruptions[0].to: the resumption of relations (1951-07-20) comes before the break of relations (1961-01-03)",
            "info relations.interruptions[1].to: the resumption of relations (2015-07-20) has no break on record before it"
        ),
        new(
            "Resumed in the year of the break",
            """
            diplomaticRelations:
              - id: relations
                between: [CUB, USA]
                established: 1902-05-27
                interruptions: [{ kind: severed, from: 1917-05-20, to: 1917 }]
            """,
            "maybe relations.interruptions[0].to: cannot tell whether the resumption of relations (1917) comes before the break of relations (1917-05-20)"
        ),
    ];
}
