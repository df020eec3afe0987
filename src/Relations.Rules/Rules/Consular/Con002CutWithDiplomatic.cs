using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con002CutWithDiplomatic : RecordRule<ConsularRelation>
{
    public override RuleInfo Info { get; } =
        new("CON002", "cut-with-diplomatic", Severity.Warning, "Consular relations end with the diplomatic ones.")
        {
            Why =
                "Severing diplomatic relations does not by itself sever consular ones. Where both end on one day, it was said "
                + "of both, and a waiver can tell so, or the consular end was only copied.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 2(3).",
            Needs =
                "the end or a break of consular relations, and one of the diplomatic relations of the pair that is neither war "
                + "nor occupation nor the end of a state",
            Verdicts =
                "Violated when both are on one exact day; cannot tell when they may be on one day; holds otherwise, and where "
                + "one of the states had ended by then. Of several breaks one is named.",
            Exceptions = ["A note that severs both in so many words."],
            LawFrom = Law.ConsularRelations,
        };

    public override void Define(RecordValidator<ConsularRelation> validator) =>
        validator.RuleFor(relation => relation.Ended).Check(Check);

    static void Check(ConsularRelation subject, Inspection found)
    {
        if (Pairs.Key(subject.Between) is not { } pair)
        {
            return;
        }

        var breaks = Spans.Of(found, Pairs.Diplomatic, pair, Ends, dated => Reach.Of(dated.Date));
        foreach (var end in breaks.All.Count == 0 ? [] : Ends(subject.End(), subject.Interruptions))
        {
            if (
                breaks.Worst(Reach.Of(end.Date), other => OnOneDay(end, other)) is { } nearest
                && !StateEnded(found, pair, end)
            )
            {
                found.ReportIf(
                    OnOneDay(end, nearest),
                    end,
                    ComesWith(end, nearest),
                    [end, nearest],
                    Chronology.Related(nearest)
                );
            }
        }
    }

    static IEnumerable<Dated> Ends(DiplomaticRelation relation) => Ends(relation.End(), relation.Interruptions);

    static IEnumerable<Dated> Ends(Dated end, Items<Interruption> interruptions) =>
        interruptions
            .Select((interruption, i) => (interruption.Kind, Start: interruptions.Start(i, end.Record)))
            .Where(pause => pause.Kind is null or InterruptionKind.Severed or InterruptionKind.Suspended)
            .Select(pause => pause.Start)
            .Append(end)
            .Where(dated => dated.Date?.Value is not null);

    static Truth OnOneDay(Dated a, Dated b) =>
        Chronology.Overlap(a.Date, b.Date) == Truth.No ? Truth.No
        : a.IsOpen || b.IsOpen ? Truth.CannotTell
        : Truth.Yes;

    static bool StateEnded(Inspection found, (string, string) pair, Dated end) =>
        ((IEnumerable<string>)[pair.Item1, pair.Item2]).Any(id =>
            Existence.Of(found, id) is { } existence && existence.End.NotAfter(Edge.EndOf(end.Date!)) == Truth.Yes
        );

    [Message("{end} comes with {diplomatic} alone")]
    private static partial Message ComesWith(Dated end, Dated diplomatic);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Consular relations that outlived a severance by a year",
            """
            diplomaticRelations:
              - { id: relations, between: [XAA, XAB], established: 1957, interruptions: [{ kind: severed, from: 1965-05-13, to: 1972-06-08 }] }
            consularRelations:
              - { id: consular, between: [XAA, XAB], established: 1957, interruptions: [{ kind: severed, from: 1966-05-13, to: 1972-06-08 }] }
            """
        ),
        new(
            "Both on one day",
            """
            diplomaticRelations:
              - { id: relations, between: [IRN, USA], established: 1883, interruptions: [{ kind: severed, from: 1980-04-07 }] }
            consularRelations:
              - { id: consular, between: [IRN, USA], established: 1883, ended: 1980-04-07 }
            """,
            "warning consular.ended: the end of consular relations (1980-04-07) comes with the break of relations (1980-04-07) alone"
        ),
        new(
            "Only the year of the consular end is known",
            """
            diplomaticRelations:
              - { id: relations, between: [IRN, USA], established: 1883, interruptions: [{ kind: severed, from: 1980-04-07 }] }
            consularRelations:
              - { id: consular, between: [IRN, USA], established: 1883, ended: 1980 }
            """,
            "maybe consular.ended: cannot tell whether the end of consular relations (1980) comes with the break of relations (1980-04-07) alone"
        ),
    ];
}
