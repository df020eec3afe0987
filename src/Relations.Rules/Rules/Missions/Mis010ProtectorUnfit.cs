using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis010ProtectorUnfit : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS010", "protector-unfit", Severity.Warning, "A protecting power has no relations with one of the sides.")
        {
            Why =
                "A protecting power acts for one side and is acceptable to the other; it needs relations with both. Otherwise "
                + "another state was meant, or its relations have a wrong date.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 45(c) and 46.",
            Needs =
                "the dates of a mission with a protecting power, and the power's relations with a side, with theirs",
            Verdicts =
                "Violated when no period of relations, without its breaks, holds any possible day on which the protection "
                + "begins; undetermined when one may; satisfied otherwise, and where no relations of the two are on record.",
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public override void Define(RecordValidator<Mission> validator)
    {
        RelatedTo(validator.RuleFor(mission => mission.Sending));
        RelatedTo(validator.RuleFor(mission => mission.Receiving));
    }

    static void RelatedTo(IRuleBuilder<Mission, IRef> side) =>
        side.Must((mission, state, context) => AreRelated(mission.Open()!, Relations(mission, state, context)))
            .WithFinding((mission, state, context) => Without(mission, state, Relations(mission, state, context)))
            .When(mission => !mission.Protecting.IsNone && mission.Open() is { Start.IsUnknownBefore: false });

    static Ternary AreRelated(Period open, PeriodIndex relations) =>
        relations.All.Count == 0 ? Ternary.Yes : relations.HasStartOf(open);

    static PeriodIndex Relations(Mission mission, IRef state, RuleContext context) =>
        PeriodIndex.Of(
            context,
            RelationsOfPairs.Diplomatic,
            RelationsOfPairs.Key(mission.Protecting.Id!, state.Id ?? ""),
            OpenTimes
        );

    static Violation Without(Mission mission, IRef state, PeriodIndex relations)
    {
        var open = mission.Open()!;
        return new(WithoutRelations(open, new(mission.Protecting.Id!), new(state.Id ?? "")))
        {
            At = open.First,
            RestsOn = [.. open.Inexact, .. relations.Open],
            Related = relations.Related,
            Day = open.Start.Latest,
        };
    }

    static IEnumerable<Period> OpenTimes(DiplomaticRelation relation) =>
        relation.Lasting() is { } lasting ? relation.Uninterrupted(lasting) : [];

    [Message("{mission} begins when {protector} has no relations with {side}")]
    private static partial Message WithoutRelations(Period mission, StateValue protector, StateValue side);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A protecting power with relations",
            """
            diplomaticRelations:
              - { id: relations, between: [CHE, CUB], established: 1902 }
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01 }
            """
        ),
        new(
            "One whose relations begin later",
            """
            diplomaticRelations:
              - { id: relations, between: [CHE, CUB], established: 1982 }
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01 }
            """,
            "warning section.opened: the interests section section (1977-09-01/) begins when CHE has no relations with CUB"
        ),
        new(
            "One whose relations were severed then",
            """
            diplomaticRelations:
              - { id: relations, between: [CHE, CUB], established: 1902, interruptions: [{ kind: severed, from: 1970, to: 1990 }] }
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01 }
            """,
            "warning section.opened: the interests section section (1977-09-01/) begins when CHE has no relations with CUB"
        ),
        new(
            "One whose relations begin in the same year",
            """
            diplomaticRelations:
              - { id: relations, between: [CHE, CUB], established: 1977 }
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01 }
            """,
            "maybe section.opened: cannot tell whether the interests section section (1977-09-01/) begins when CHE has no relations with CUB"
        ),
    ];
}
