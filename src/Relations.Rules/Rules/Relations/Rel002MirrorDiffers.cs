using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rel002MirrorDiffers : Rule, IChecks<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new("REL002", "mirror-differs", Severity.Warning, "Two records of the same relations give different dates.")
        {
            Why =
                "Two sides often date the same relations differently. Where both datings are on record, one of them is to be "
                + "preferred, so that tables and briefings say one thing.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 2: one mutual consent has one date.",
            Needs =
                "two records of one pair that are no successive periods, neither of them of rank preferred; a pair of "
                + "records is successive when one says that it ended and they begin on different days",
            Verdicts =
                "Violated when the two share no possible day; cannot tell when they may be the same; holds when both give "
                + "the same date.",
            Exceptions = ["Relations that each side counts from an act of its own; prefer one record."],
        };

    public void Check(DiplomaticRelation subject, Inspection found)
    {
        if (Pairs.Key(subject.Between) is not { } pair)
        {
            return;
        }

        foreach (var other in found.Earlier(Pairs.Diplomatic, pair, subject))
        {
            if (subject.Rank != Rank.Preferred && other.Rank != Rank.Preferred && !subject.IsPeriodBeside(other))
            {
                Compare(found, subject.Establishment(), other.Establishment());
                Compare(found, subject.End(), other.End());
            }
        }
    }

    static void Compare(Inspection found, Dated mine, Dated theirs)
    {
        if (mine.Date?.Value is { } a && theirs.Date?.Value is { } b && !a.Equals(b))
        {
            var wrong = $"{mine} differs from {theirs} in {theirs.Record.Id}";
            found.ReportIf(
                Chronology.Overlap(mine.Date, theirs.Date).Not(),
                mine,
                wrong,
                [mine, theirs],
                Chronology.Related(theirs)
            );
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two datings, one of them preferred",
            """
            diplomaticRelations:
              - { id: one, between: [AZE, TUR], established: 1992-01-14, rank: preferred }
              - { id: other, between: [TUR, AZE], established: 1992-01-15 }
            """
        ),
        new(
            "Two datings",
            """
            diplomaticRelations:
              - { id: one, between: [AZE, TUR], established: 1992-01-14 }
              - { id: other, between: [TUR, AZE], established: 1992-01-15 }
            """,
            "warning other.established: the establishment of relations (1992-01-15) differs from the establishment of relations (1992-01-14) in one"
        ),
        new(
            "One of them coarse",
            """
            diplomaticRelations:
              - { id: one, between: [AZE, TUR], established: 1992-01-14 }
              - { id: other, between: [TUR, AZE], established: 1992 }
            """,
            "maybe other.established: cannot tell whether the establishment of relations (1992) differs from the establishment of relations (1992-01-14) in one"
        ),
    ];
}
