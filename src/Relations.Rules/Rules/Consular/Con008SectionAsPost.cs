using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con008SectionAsPost : RecordRule<Mission>
{
    static readonly RecordIndex<Mission, (Ref<State>, Ref<IParty>, Ref<Place>)> BySeat = new(
        dossier => dossier.Missions,
        mission => (mission.Sending, mission.Receiving, mission.Seat)
    );

    public override RuleInfo Info { get; } =
        new(
            "CON008",
            "section-as-post",
            Severity.Info,
            "A consular post has its seat in the city of the embassy of its sender."
        )
        {
            Why =
                "Lists of consulates often count the consular section of an embassy as a post. Then the embassy is counted "
                + "twice. Before 1945 consuls were a separate service, and usually had posts in capitals.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 3 and 70.",
            Needs = "a consular post and an embassy or legation of the same sender with the same seat, with dates",
            Verdicts =
                "Violated when both are certainly open for more than a day in common; undetermined when they may be; "
                + "satisfied otherwise, and for one mission of both grades. Of several one is named.",
            Exceptions = ["A consulate general that a sender keeps beside its embassy, which the convention allows."],
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleForPhases(MissionKinds.IsConsular)
            .NotContradictedBy(EmbassyBeside)
            .WithFinding(
                (_, post, embassy) => Violation.OfOverlap(post, embassy.Period, IsInOneCity(post, embassy.Period))
            )
            .When(mission => !mission.Seat.IsNone);

    static MissionPhase? EmbassyBeside(Mission mission, Period post, RuleContext context) =>
        post.End.NotAfter(Modern) == Ternary.Yes
            ? null
            : SpanIndex
                .Of(
                    context,
                    BySeat,
                    (mission.Sending, mission.Receiving, mission.Seat),
                    ModernEmbassies,
                    embassy => DayExtent.Of(embassy.Period)
                )
                .Worst(DayExtent.Of(post)!, other => other.Overlaps(post, mission));

    static readonly PeriodBound Modern = PeriodBound.StartOf(new("1945"));

    static IEnumerable<MissionPhase> ModernEmbassies(Mission mission) =>
        mission
            .PhasesOf(MissionKinds.IsDiplomatic)
            .Select(phase => new MissionPhase(mission, phase with { Start = PeriodBound.Max(phase.Start, Modern) }));

    [Message("{post} is in one city with {embassy}")]
    private static partial Message IsInOneCity(Period post, Period embassy);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A consulate general that became the embassy, and a post in another city",
            """
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: baku, grades: [{ kind: consulate-general, period: 1991/1992-01-14 }, { kind: embassy, period: 1992-01-14/.. }] }
              - { id: post, sending: TUR, receiving: AZE, kind: consulate-general, seat: ganja, opened: 1993 }
            """
        ),
        new(
            "A consulate beside the embassy",
            """
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: baku, opened: 1992-01-14, closed: 2001 }
              - { id: post, sending: TUR, receiving: AZE, kind: consulate, seat: baku, opened: 1993-05-01, closed: 1999 }
            """,
            "info post.opened: the consulate post (1993-05-01/1999) is in one city with the embassy embassy (1992-01-14/2001)"
        ),
        new(
            "Closed in the year in which the embassy opened",
            """
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: baku, opened: 1992-01-14 }
              - { id: post, sending: TUR, receiving: AZE, kind: consulate, seat: baku, opened: 1991-05-01, closed: 1992 }
            """,
            "maybe post.opened: cannot tell whether the consulate post (1991-05-01/1992) is in one city with the embassy embassy (1992-01-14/)"
        ),
    ];
}
