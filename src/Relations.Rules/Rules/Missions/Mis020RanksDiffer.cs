using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis020RanksDiffer : RecordRule<Mission>
{
    // The two sides of a pair raise their legations within months of each other.
    const long Days = 366;

    static readonly RecordIndex<Mission, (string, string)> ByPair = new(
        dossier => dossier.Missions,
        mission => mission is { Sending.Id: { } sending, Receiving.Id: { } receiving } ? [(sending, receiving)] : []
    );

    public override RuleInfo Info { get; } =
        new(
            "MIS020",
            "ranks-differ",
            Severity.Info,
            "One side of a pair has an embassy, and the other a legation, at once."
        )
        {
            Why =
                "Two states agree on the class of their heads of mission, which is as a rule the same on both sides. Where one has an "
                + "embassy and the other a legation, an elevation is missing or has a wrong date.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 15 and 47.",
            Needs =
                "missions of both sides of a pair, of the kinds embassy and legation, or with such grades, with dates",
            Verdicts =
                "Violated when both certainly share more than 366 days; undetermined when they may; satisfied otherwise. It "
                + "is reported at the legation. Of several embassies one is named.",
            Exceptions = ["States that raised their missions on days far apart."],
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleForPhases(kind => kind == MissionKind.Legation)
            .NotContradictedBy(EmbassyOfOtherSide)
            .WithFinding(
                (_, legation, embassy) => Violation.OfOverlap(legation, embassy, IsBeside(legation, embassy), Days)
            )
            .When(mission => mission is { Sending.Id: not null, Receiving.Id: not null });

    static Period? EmbassyOfOtherSide(Mission mission, Period legation, RuleContext context) =>
        PeriodIndex
            .Of(context, ByPair, (mission.Receiving.Id!, mission.Sending.Id!), Embassies)
            .Worst(DayExtent.Of(legation)!, other => legation.Overlaps(other, Days));

    static IEnumerable<Period> Embassies(Mission mission) => mission.PhasesOf(kind => kind == MissionKind.Embassy);

    [Message("{legation} faces {embassy} of the other side")]
    private static partial Message IsBeside(Period legation, Period embassy);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Legations that both sides raised within a year",
            """
            missions:
              - id: one
                sending: USA
                receiving: TUR
                kind: embassy
                grades: [{ kind: legation, period: 1927-10-12/1930-03-21 }, { kind: embassy, period: 1930-03-21/.. }]
              - id: other
                sending: TUR
                receiving: USA
                kind: embassy
                grades: [{ kind: legation, period: 1927-12-05/1930-06-23 }, { kind: embassy, period: 1930-06-23/.. }]
            """
        ),
        new(
            "An embassy on one side, and a legation ten years longer on the other",
            """
            missions:
              - { id: one, sending: USA, receiving: PRY, kind: embassy, opened: 1942-03-03, closed: 1960-01-01 }
              - { id: other, sending: PRY, receiving: USA, kind: legation, opened: 1900-01-01, closed: 1952-03-03 }
            """,
            "info other.opened: the legation other (1900-01-01/1952-03-03) faces the embassy one (1942-03-03/1960-01-01) of the other side"
        ),
        new(
            "A legation whose closing is not on record",
            """
            missions:
              - { id: one, sending: USA, receiving: PRY, kind: embassy, opened: 1942-03-03, closed: 1960-01-01 }
              - { id: other, sending: PRY, receiving: USA, kind: legation, opened: 1900-01-01 }
            """,
            "maybe other.opened: cannot tell whether the legation other (1900-01-01/) faces the embassy one (1942-03-03/1960-01-01) of the other side"
        ),
    ];
}
