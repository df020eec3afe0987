using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rec002ImpliedOnly : RecordRule<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new("REC002", "implied-only", Severity.Info, "Two states have relations but no recognition on record.")
        {
            Why =
                "To establish relations is to recognize. A recognition of the form implied, with the date of the relations, "
                + "makes that explicit; or an earlier one is missing.",
            Basis = "Lauterpacht, Recognition in International Law, 1947, ch. XX.",
            Needs = "relations with their establishment, and no recognition between the two in either direction",
            Exceptions = ["Relations of states that never had to be recognized."],
        };

    internal override bool JudgesDeprecated => false;

    public override void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleFor(relation => relation.Established)
            .Must((relation, context) => IsRecognition(relation.Between[0], relation.Between[1], context))
            .WithFinding(relation =>
                new(NotOnRecord(relation.Between[0], relation.Between[1]))
                {
                    Path = "",
                    Help = RecordImplied(relation.Established!),
                }
            )
            .When(relation =>
                relation is { Established.Failure: null, Between: [{ IsNone: false }, { IsNone: false }] }
            );

    static bool IsRecognition(Ref<State> one, Ref<State> other, RuleContext context) =>
        context.Find(Recognitions.ByPair, (one, other)).Count + context.Find(Recognitions.ByPair, (other, one)).Count
        > 0;

    [Message("no recognition between {one} and {other} is on record; their relations imply one")]
    private static partial Message NotOnRecord(Ref<State> one, Ref<State> other);

    [Message("record a recognition of the form implied on {date}")]
    private static partial Message RecordImplied(SourceDate date);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A recognition in one direction",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """
        ),
        new(
            "Relations alone",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """,
            "info relations: no recognition between AZE and TUR is on record; their relations imply one"
        ),
    ];
}
