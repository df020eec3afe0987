using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rel002MirrorDiffers : Rule, IChecks<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new(
            "REL002",
            "mirror-differs",
            Severity.Warning,
            new(
                "Two records of the same relations give different dates.",
                "Aynı ilişkilere dair iki kayıt farklı tarihler veriyor.",
                "Eyni əlaqələrə dair iki qeyddə fərqli tarixlər göstərilib."
            )
        )
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
                + "the same date. Of several that stand before it the nearest is named.",
            Exceptions = ["Relations that each side counts from an act of its own; prefer one record."],
        };

    public void Check(DiplomaticRelation subject, Inspection found)
    {
        if (Pairs.Key(subject.Between) is { } pair && subject.Rank != Rank.Preferred)
        {
            Compare(found, pair, subject, Pairs.Establishment);
            Compare(found, pair, subject, Pairs.End);
        }
    }

    static void Compare(
        Inspection found,
        (string, string) pair,
        DiplomaticRelation subject,
        Func<DiplomaticRelation, Dated> dateOf
    )
    {
        var mine = dateOf(subject);
        if (mine.Date?.Value is not null && found.Nearest(Pairs.Diplomatic, pair, subject, Differ) is { } other)
        {
            var theirs = dateOf(other);
            var wrong = $"{mine} differs from {theirs} in {other.Id}";
            found.ReportIf(Differ(other), mine, wrong, [mine, theirs], Chronology.Related(theirs));
        }

        Truth Differ(DiplomaticRelation other) =>
            dateOf(other).Date is { Value: { } date } theirs
            && other.Rank != Rank.Preferred
            && !date.Equals(mine.Date!.Value)
            && !subject.IsPeriodBeside(other)
                ? Chronology.Overlap(mine.Date, theirs).Not()
                : Truth.No;
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
