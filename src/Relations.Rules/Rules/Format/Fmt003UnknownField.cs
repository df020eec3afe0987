using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt003UnknownField : ReadingRule
{
    public override RuleInfo Info { get; } =
        new("FMT003", "unknown-field", Severity.Error, "A field or collection that the format does not have.")
        {
            Why = "What a misspelt field says is read by nobody. The nearest name is offered.",
            Basis = "The format of dossiers: schemas/dossier.schema.json.",
            Needs = "a field",
        };

    internal override ProblemKind Kind => ProblemKind.UnknownField;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A field of the format",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """
        ),
        new(
            "A misspelt field",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], estabilshed: 1992-01-14 }
            """,
            "error relations.estabilshed: DiplomaticRelation has no field estabilshed"
        ),
    ];
}
