using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rec002ImpliedOnly : RecordRule<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new("REC002", "implied-only", Severity.Info, "Two states have relations and no recognition on record.")
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
            .Check(CheckRecognition)
            .When(relation => relation.Established is { Failure: null });

    static void CheckRecognition(DiplomaticRelation relation, RuleContext context)
    {
        if (
            relation.Between is [{ IsNone: false } a, { IsNone: false } b]
            && context.Find(Recognitions.ByPair, (a, b)).Count == 0
            && context.Find(Recognitions.ByPair, (b, a)).Count == 0
        )
        {
            context.Violated("", NotOnRecord(a, b), RecordImplied(relation.Established!));
        }
    }

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
