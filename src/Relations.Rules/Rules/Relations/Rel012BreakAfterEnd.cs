using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rel012BreakAfterEnd
    : Rule,
        IChecks<DiplomaticRelation>,
        IChecks<ConsularRelation>,
        IOrders<DiplomaticRelation>,
        IOrders<ConsularRelation>
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
                "Violated when the break or the resumption is after every possible day of the end; cannot tell when it may be; "
                + "holds otherwise, on the same day too. Of the two one is named.",
        };

    public void Check(DiplomaticRelation subject, Inspection found) =>
        Check(subject.Interruptions, subject.End(), found);

    public void Check(ConsularRelation subject, Inspection found) => Check(subject.Interruptions, subject.End(), found);

    public IEnumerable<Order> Orders(DiplomaticRelation subject, Inspection found) =>
        subject.Interruptions.SelectMany((_, i) => Orders(subject.Interruptions, i, subject.End()));

    public IEnumerable<Order> Orders(ConsularRelation subject, Inspection found) =>
        subject.Interruptions.SelectMany((_, i) => Orders(subject.Interruptions, i, subject.End()));

    static void Check(Items<Interruption> interruptions, Dated end, Inspection found)
    {
        for (var i = 0; i < interruptions.Count; i++)
        {
            var orders = Orders(interruptions, i, end).Where(order => order.IsOnRecord);
            found.RequireWorst(orders, at: order => order.Earlier);
        }
    }

    static IEnumerable<Order> Orders(Items<Interruption> interruptions, int i, Dated end) =>
        [new(interruptions.Start(i, end.Record), end), new(interruptions.Resumption(i, end.Record), end)];

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
