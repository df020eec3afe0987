using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel003Overlap : RivalRule<DiplomaticRelation, (string, string)>
{
    public override RuleInfo Info { get; } =
        new("REL003", "overlap", Severity.Error, "Two periods of the relations of a pair overlap.")
        {
            Why =
                "Relations that ended and were established anew are two periods. The second cannot begin before the first has "
                + "ended.",
            Basis = "A pair of states has diplomatic relations or has none (Vienna Convention 1961, art. 2).",
            Needs = "two records of one pair, one of which says that it ended, beginning on different days",
            Verdicts =
                "Violated when they share more than the day on which one ends and the other begins, whichever days are "
                + "meant; undetermined when they may; satisfied otherwise. Of several that stand before it the nearest is "
                + "named.",
        };

    private protected override RecordIndex<DiplomaticRelation, (string, string)> Index => RelationsOfPairs.Diplomatic;

    // Two that never ended, and two with one and the same start, are no periods beside each other.
    private protected override Func<DiplomaticRelation, Dossier, DayExtent?> ReachOf { get; } =
        static (relation, _) =>
            DayExtent.Overlapping(
                relation.Lasting(),
                relation.Ended is null ? "never ended" : relation.Established?.Value
            );

    private protected override IEnumerable<(string, string)> Keys(DiplomaticRelation subject, RuleContext context) =>
        RelationsOfPairs.Key(subject.Between) is { } pair && subject.Lasting() is not null ? [pair] : [];

    private protected override Ternary Breaks(
        DiplomaticRelation subject,
        DiplomaticRelation other,
        RuleContext context
    ) =>
        subject.IsPeriodBeside(other) && other.Lasting() is { } theirs
            ? subject.Lasting()!.Overlaps(theirs)
            : Ternary.No;

    private protected override void Report(DiplomaticRelation subject, DiplomaticRelation other, RuleContext context)
    {
        var (period, earlier) = (subject.Lasting()!, other.Lasting()!);
        context.ReportOverlap(period, earlier, Overlap(period, earlier));
    }

    [Message("{period} overlap {earlier}")]
    private static partial Message Overlap(Period period, Period earlier);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two periods, one after the other",
            """
            diplomaticRelations:
              - { id: first, between: [TUR, SUN], established: 1920-06-02, ended: 1941 }
              - { id: second, between: [TUR, SUN], established: 1941 }
            """
        ),
        new(
            "The second begins before the first ends",
            """
            diplomaticRelations:
              - { id: first, between: [CUB, USA], established: 1902, ended: 1961-01-03 }
              - { id: second, between: [CUB, USA], established: 1960-05-08 }
            """,
            "error second.established: the relations second (1960-05-08/..) overlap the relations first (1902/1961-01-03)"
        ),
        new(
            "Only the year of the end is known",
            """
            diplomaticRelations:
              - { id: first, between: [CUB, USA], established: 1902, ended: 1961 }
              - { id: second, between: [CUB, USA], established: 1961-07-20 }
            """,
            "maybe second.established: cannot tell whether the relations second (1961-07-20/..) overlap the relations first (1902/1961)"
        ),
    ];
}
