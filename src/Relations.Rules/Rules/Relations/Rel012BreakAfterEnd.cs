namespace Relations.Rules;

sealed class Rel012BreakAfterEnd : BreakOrderRule
{
    public override RuleInfo Info { get; } =
        new("REL012", "break-after-end", Severity.Error, "Relations are interrupted after they have ended for good.")
        {
            Why =
                "What has ended can be neither broken off nor resumed. The end is that of a break, or the break belongs to later "
                + "relations, which are another record.",
            Basis =
                "The kinds of event of the published data on US diplomatic relations (RDCR): a break follows a start.",
            Needs = "a date of an interruption, and the end of the relations",
            Verdicts =
                "Violated when the break or the resumption is after every possible day of the end; undetermined when it may "
                + "be; satisfied otherwise, on the same day too. Of the two one is named.",
        };

    private protected override void Check(Course course, RuleContext context)
    {
        for (var i = 0; i < course.Interruptions.Count; i++)
        {
            context.RequireWorst(Orders(course, i).Where(order => order.IsOnRecord), at: order => order.Earlier);
        }
    }

    private protected override IEnumerable<Precedence> Orders(Course course) =>
        course.Interruptions.SelectMany((_, i) => Orders(course, i));

    static IEnumerable<Precedence> Orders(Course course, int i) =>
        [
            new(course.Interruptions.Start(i, course.Record), course.End),
            new(course.Interruptions.Resumption(i, course.Record), course.End),
        ];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Broken off and ended while they were",
            """
            diplomaticRelations:
              - { id: relations, between: [SUN, TUR], established: 1920, interruptions: [{ from: 1939, to: 1945 }, { from: 1990 }], ended: 1991-12-26 }
            """
        ),
        new(
            "Broken off and resumed after they had ended, and only resumed then",
            """
            diplomaticRelations:
              - { id: relations, between: [SUN, TUR], established: 1920, interruptions: [{ from: 1995, to: 1996 }], ended: 1991-12-26 }
            consularRelations:
              - { id: consular, between: [SUN, TUR], established: 1920, interruptions: [{ from: 1990, to: 1996 }], ended: 1991-12-26 }
            """,
            "error relations.interruptions[0].from: the end of relations (1991-12-26) comes before the break of relations (1995)",
            "error consular.interruptions[0].to: the end of consular relations (1991-12-26) comes before the resumption of relations (1996)"
        ),
        new(
            "Broken off in the year in which they ended",
            """
            diplomaticRelations:
              - { id: relations, between: [SUN, TUR], established: 1920, interruptions: [{ from: 1991 }], ended: 1991-08-26 }
            """,
            "maybe relations.interruptions[0].from: cannot tell whether the end of relations (1991-08-26) comes before the break of relations (1991)"
        ),
    ];
}
