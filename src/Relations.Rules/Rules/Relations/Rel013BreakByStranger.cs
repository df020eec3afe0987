using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel013BreakByStranger : Rule, IChecks<DiplomaticRelation>, IChecks<ConsularRelation>
{
    public override RuleInfo Info { get; } =
        new(
            "REL013",
            "break-by-stranger",
            Severity.Error,
            "Relations are broken off by a state that is not a side of them."
        )
        {
            Why =
                "Only the two sides can break off or suspend their relations. The state is a slip, or it acted for a side, which is then the one "
                + "to name.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 2: relations are by consent of the two states.",
            Needs = "the states on whose part relations were interrupted, and the two sides",
        };

    public void Check(DiplomaticRelation subject, RuleContext context) =>
        Check(subject.Between, subject.Interruptions, context);

    public void Check(ConsularRelation subject, RuleContext context) =>
        Check(subject.Between, subject.Interruptions, context);

    static void Check(Items<Ref<State>> sides, Items<Interruption> interruptions, RuleContext context)
    {
        for (var i = 0; i < interruptions.Count; i++)
        {
            for (var j = 0; j < interruptions[i].By.Count; j++)
            {
                var state = interruptions[i].By[j];
                if (sides.Count == 2 && !state.IsNone && !sides.Contains(state))
                {
                    context.Violated(FormattableString.Invariant($"interruptions[{i}].by[{j}]"), IsNoSide(state));
                }
            }
        }
    }

    [Message("{state} is not a side of the relations that it is said to have interrupted")]
    private static partial Message IsNoSide(Ref<State> state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One side, and both",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20, by: [USA], reason: Dispute over staff }] }
            consularRelations:
              - { id: consular, between: [CUB, USA], interruptions: [{ kind: suspended, from: 1961, by: [CUB, USA] }] }
            """
        ),
        new(
            "A third state",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], interruptions: [{ kind: severed, from: 1961-01-03, by: [CHE] }] }
            """,
            "error relations.interruptions[0].by[0]: CHE is not a side of the relations that it is said to have interrupted"
        ),
    ];
}
