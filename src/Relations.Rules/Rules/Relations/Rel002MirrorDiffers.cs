using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel002MirrorDiffers : RecordRule<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new("REL002", "mirror-differs", Severity.Warning, "Two records of the same relations give different dates.")
        {
            Why =
                "Two sides often date the same relations differently. Where both datings are on record, one of them is to be "
                + "preferred, so that tables and briefings say one thing.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 2: one mutual consent has one date.",
            Needs =
                "two records of one pair that are not successive periods, neither of them of rank preferred; a pair of "
                + "records is successive when one says that it ended and they begin on different days",
            Verdicts =
                "Violated when the two share no possible day; undetermined when they may be the same; satisfied when both "
                + "give the same date. Of several that stand before it the nearest is named.",
            Exceptions = ["Relations that each side counts from an act of its own; prefer one record."],
        };

    // The start and the end are sought each among those that begin at one time and those that never ended.
    internal override int MaxLooks => 160;

    public override void Define(RecordValidator<DiplomaticRelation> validator)
    {
        SameDate(validator.RuleFor(relation => relation.Established), RelationsOfPairs.Establishment, ByEstablishment);
        SameDate(validator.RuleFor(relation => relation.Ended), RelationsOfPairs.End, ByEnd);
    }

    static void SameDate(
        IRuleBuilder<DiplomaticRelation, SourceDate?> date,
        Func<DiplomaticRelation, NamedDate> dateOf,
        Func<DiplomaticRelation, Dossier, DayExtent?> reach
    )
    {
        date.NotContradictedBy((one, context) => Rival(context, one, reach, other => Differ(one, other)))
            .WithFinding(
                (one, other) =>
                    Violation.Of(dateOf(one), dateOf(other), DiffersFrom(dateOf(one), dateOf(other), other)) with
                    {
                        Certain = Differ(one, other),
                    }
            )
            .When(one => IsRival(one) && dateOf(one).Date?.Value is not null);

        Ternary Differ(DiplomaticRelation one, DiplomaticRelation other) =>
            dateOf(other).Date is { Value: { } date } theirs
            && IsRival(other)
            && !date.Equals(dateOf(one).Date!.Value)
            && !one.IsPeriodBeside(other)
                ? Chronology.Overlap(dateOf(one).Date, theirs).Not()
                : Ternary.No;
    }

    static bool IsRival(DiplomaticRelation relation) => relation.Rank != Rank.Preferred;

    // Where one of two ended, both are accounts of one period only if they may begin together; where neither did, always.
    static DiplomaticRelation? Rival(
        RuleContext context,
        DiplomaticRelation subject,
        Func<DiplomaticRelation, Dossier, DayExtent?> reach,
        Func<DiplomaticRelation, Ternary> differ
    )
    {
        if (RelationsOfPairs.Key(subject.Between) is not { } pair)
        {
            return null;
        }

        var begun = context.Nearest(
            RelationsOfPairs.Diplomatic,
            pair,
            subject,
            differ,
            reach,
            certain: ExtentMatch.May
        );
        var open = subject.Ended is null
            ? context.Nearest(RelationsOfPairs.Diplomatic, pair, subject, differ, ByOpen, certain: ExtentMatch.Never)
            : null;
        return context.NearestFirst(RelationsOfPairs.Diplomatic, pair, begun, open).Worst(differ);
    }

    static DayExtent? ByEstablishment(DiplomaticRelation relation, Dossier dossier) =>
        ReachOf(relation, relation.Established);

    static DayExtent? ByEnd(DiplomaticRelation relation, Dossier dossier) => ReachOf(relation, relation.Ended);

    static DayExtent? ByOpen(DiplomaticRelation relation, Dossier dossier) =>
        relation is { Ended: null, Established: { } date } ? ReachOf(relation, date) : null;

    // Records that give one and the same date agree.
    static DayExtent? ReachOf(DiplomaticRelation relation, SourceDate? compared) =>
        IsRival(relation) && compared?.Value is { } value ? DayExtent.Of(relation.Established, kin: value) : null;

    [Message("{mine} differs from {theirs} in {other}")]
    private static partial Message DiffersFrom(NamedDate mine, NamedDate theirs, DiplomaticRelation other);

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
