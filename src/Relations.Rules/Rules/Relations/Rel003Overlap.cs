using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rel003Overlap : Rule, IChecks<DiplomaticRelation>
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
                + "meant; cannot tell when they may; holds otherwise. Of several that stand before it the nearest is named.",
        };

    public void Check(DiplomaticRelation subject, Inspection found)
    {
        if (Pairs.Key(subject.Between) is not { } pair || subject.Lasting() is not { } period)
        {
            return;
        }

        if (found.Nearest(Pairs.Diplomatic, pair, subject, Overlaps, ReachOf)?.Lasting() is { } earlier)
        {
            found.ReportOverlap(period, earlier, $"{period} overlap {earlier}");
        }

        Truth Overlaps(DiplomaticRelation other) =>
            subject.IsPeriodBeside(other) && other.Lasting() is { } theirs ? period.Overlaps(theirs) : Truth.No;
    }

    // Two that never ended, and two with one and the same start, are no periods beside each other.
    static Reach? ReachOf(DiplomaticRelation relation, Dossier dossier) =>
        Reach.Of(relation.Lasting(), relation.Ended is null ? "never ended" : relation.Established?.Value);

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
