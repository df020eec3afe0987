using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent008TwoClaimants : Rule, IChecks<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new(
            "ENT008",
            "two-claimants",
            Severity.Warning,
            "A state has relations with two rival governments of one state at once."
        )
        {
            Why =
                "Where two governments claim one state, relations with the one end those with the other: both make that their "
                + "condition. Relations with both at once mean that an end is missing, or a liaison office is taken for an embassy.",
            Basis =
                "Practice with China since 1949. From 1973 to 1979 the United States had an ambassador in Taipei and a chief of a liaison "
                + "office in Beijing, who was none.",
            Needs =
                "the relations of a state with two entries that name each other as rivals; the register has CHN and TWN",
            Verdicts =
                "Violated when the two are certainly open, outside every interruption, for more than 60 days in common; "
                + "undetermined when they may be, as where an end is not on record; satisfied otherwise, and while relations "
                + "are on record with one of the two only. Of several one is named.",
            Exceptions = ["Rivals that both accept relations with the other, as Korea's have since 1991."],
        };

    public void Check(DiplomaticRelation subject, RuleContext context)
    {
        if (subject is not { Between: [{ Id: { } a }, { Id: { } b }] } || subject.KnownLasting() is not { } period)
        {
            return;
        }

        List<Period> uninterrupted = [.. subject.Uninterrupted(period)];
        Check(a, b);
        Check(b, a);

        // Either entry may name the other; a pair of records is reported once, at the later one.
        void Check(string state, string claimant)
        {
            foreach (var rival in (context.Dossier.Find(claimant) as State)?.Rivals ?? [])
            {
                var pair = RelationsOfPairs.Key(state, rival.Id!);
                var theirs = SpanIndex.Of(
                    context,
                    RelationsOfPairs.Diplomatic,
                    pair,
                    Rival.Of,
                    other => DayExtent.Of(other.Lasting)
                );
                if (theirs.Worst(DayExtent.Of(period)!, IsRival) is { } worst)
                {
                    context.ReportIf(
                        worst.IsOpenIn(uninterrupted),
                        period.First,
                        Overlap(period, worst.Lasting),
                        [.. period.Inexact, .. worst.Lasting.Inexact],
                        worst.Lasting.Related
                    );
                }
            }
        }

        Ternary IsRival(Rival other) =>
            string.CompareOrdinal(other.Relation.Id, subject.Id) < 0 ? other.IsOpenIn(uninterrupted) : Ternary.No;
    }

    sealed record Rival(DiplomaticRelation Relation, Period Lasting, PeriodIndex Uninterrupted)
    {
        public static IEnumerable<Rival> Of(DiplomaticRelation relation) =>
            relation.KnownLasting() is { } lasting
                ? [new(relation, lasting, new([.. relation.Uninterrupted(lasting)]))]
                : [];

        // What is broken off is not open, and the other side takes some weeks to break off.
        public Ternary IsOpenIn(IEnumerable<Period> periods) =>
            periods
                .Select(one =>
                    Uninterrupted.Best(DayExtent.Of(one)!, other => one.Overlaps(other, DepartureGrace.Days))
                )
                .Append(Ternary.No)
                .Max();
    }

    [Message("{relations} overlap {other} with a rival government")]
    private static partial Message Overlap(Period relations, Period other);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The one ended on the day on which the other began",
            """
            diplomaticRelations:
              - { id: with-taipei, between: [TWN, USA], established: 1949-10-01, ended: 1979-01-01 }
              - { id: with-beijing, between: [CHN, USA], established: 1979-01-01 }
            """
        ),
        new(
            "With both",
            """
            diplomaticRelations:
              - { id: with-beijing, between: [CHN, USA], established: 1979-01-01 }
              - { id: with-taipei, between: [TWN, USA], established: 1949-10-01, ended: 1985 }
            """,
            "warning with-taipei.established: the relations with-taipei (1949-10-01/1985) overlap the relations with-beijing (1979-01-01/) with a rival government"
        ),
        new(
            "With one while those with the other were suspended, but for six days",
            """
            diplomaticRelations:
              - { id: beijing, between: [CHN, SEN], established: 1971-12-07, interruptions: [{ kind: suspended, from: 1996-01-09, to: 2005-10-25 }] }
              - { id: taipei, between: [SEN, TWN], established: 1996-01-03, ended: 2005-10-25 }
            """
        ),
        new(
            "The one ended in the year in which the other began",
            """
            states:
              - { id: AAA, names: The one, rivals: [AAB], exists: 1900/.. }
              - { id: AAB, names: The other, rivals: [AAA], exists: 1900/.. }
            diplomaticRelations:
              - { id: first, between: [AAA, TUR], established: 1949, ended: 1979-03 }
              - { id: second, between: [AAB, TUR], established: 1979 }
            """,
            "maybe second.established: cannot tell whether the relations second (1979/) overlap the relations first (1949/1979-03) with a rival government"
        ),
    ];
}
