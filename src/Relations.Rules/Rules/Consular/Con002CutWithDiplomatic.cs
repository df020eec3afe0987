using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con002CutWithDiplomatic : RecordRule<ConsularRelation>
{
    public override RuleInfo Info { get; } =
        new("CON002", "cut-with-diplomatic", Severity.Warning, "Consular relations end with the diplomatic ones.")
        {
            Why =
                "Severing diplomatic relations does not by itself sever consular ones. Where both end on one day, either "
                + "both were severed, which a waiver can say, or the consular end was only copied.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 2(3).",
            Needs =
                "the end or a break of consular relations, and one of the diplomatic relations of the pair that is neither war "
                + "nor occupation nor the end of a state",
            Verdicts =
                "Violated when both are on one exact day; undetermined when they may be on one day; satisfied otherwise, and "
                + "where one of the states had ended by then. Of several breaks one is named.",
            Exceptions = ["A note that explicitly severs both."],
            LawFrom = LegalDates.ConsularRelations,
        };

    public override void Define(RecordValidator<ConsularRelation> validator) =>
        validator
            .RuleFor(relation => relation.Ended)
            .NotContradictedByAny(
                (relation, context) => Cuts(relation, RelationsOfPairs.Key(relation.Between)!.Value, context)
            )
            .WithFinding(
                (_, cut) =>
                    Violation.Of(cut.End, cut.Diplomatic, ComesWith(cut.End, cut.Diplomatic)) with
                    {
                        Certain = OnOneDay(cut.End, cut.Diplomatic),
                    }
            )
            .When(relation => RelationsOfPairs.Key(relation.Between) is not null);

    static IEnumerable<Cut> Cuts(ConsularRelation relation, (string, string) pair, RuleContext context) =>
        from end in Ends(relation.End(), relation.Interruptions).ExceptBy(Own(relation, pair, context), end => end.Date)
        where !StateEnded(context, pair, end)
        let other = SpanIndex
            .Of(context, RelationsOfPairs.Diplomatic, pair, Ends, dated => DayExtent.Of(dated.Date))
            .Worst(DayExtent.Of(end.Date), other => OnOneDay(end, other))
        where other is not null
        select new Cut(end, other);

    // A resumption on a day of its own says that the consular break was decided for itself as well.
    static IEnumerable<SourceDate?> Own(ConsularRelation relation, (string, string) pair, RuleContext context) =>
        relation.Interruptions.Where(pause => IsResumedApart(pause, context, pair)).Select(pause => pause.From);

    static bool IsResumedApart(Interruption pause, RuleContext context, (string, string) pair) =>
        pause.To is { Value: not null } resumed
        && SpanIndex
            .Of(context, RelationsOfPairs.Diplomatic, pair, Interruptions, other => DayExtent.Of(other.From))
            .Best(
                DayExtent.Of(pause.From),
                other =>
                    Chronology.Overlap(other.From, pause.From) != Ternary.No
                    && !(other.To is { Value: not null } to && Chronology.Overlap(to, resumed) == Ternary.No)
                        ? Ternary.Yes
                        : Ternary.No
            ) == Ternary.No;

    static IEnumerable<Interruption> Interruptions(DiplomaticRelation relation) => relation.Interruptions;

    static IEnumerable<NamedDate> Ends(DiplomaticRelation relation) => Ends(relation.End(), relation.Interruptions);

    static IEnumerable<NamedDate> Ends(NamedDate end, Items<Interruption> interruptions) =>
        interruptions
            .Select((interruption, i) => (interruption.Kind, Start: interruptions.Start(i, end.Record)))
            .Where(pause => pause.Kind is null or InterruptionKind.Severed or InterruptionKind.Suspended)
            .Select(pause => pause.Start)
            .Append(end)
            .Where(dated => dated.Date?.Value is not null);

    static Ternary OnOneDay(NamedDate a, NamedDate b) =>
        Chronology.Overlap(a.Date, b.Date) == Ternary.No ? Ternary.No
        : a.IsOpen || b.IsOpen ? Ternary.Unknown
        : Ternary.Yes;

    static bool StateEnded(RuleContext context, (string, string) pair, NamedDate end) =>
        ((IEnumerable<string>)[pair.Item1, pair.Item2]).Any(id =>
            Existence.Of(context, id) is { } existence
            && existence.End.NotAfter(PeriodBound.EndOf(end.Date!)) == Ternary.Yes
        );

    sealed record Cut(NamedDate End, NamedDate Diplomatic);

    [Message("{end} comes with {diplomatic} alone")]
    private static partial Message ComesWith(NamedDate end, NamedDate diplomatic);

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
