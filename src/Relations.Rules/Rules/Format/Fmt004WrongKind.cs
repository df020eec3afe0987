using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt004WrongKind : ReadingRule
{
    public override RuleInfo Info { get; } =
        new("FMT004", "wrong-kind", Severity.Error, "A value of another kind than the field holds.")
        {
            Why =
                "Text where a list belongs, or a list where a date belongs, cannot be understood, and is read as absent.",
            Basis = "The format of dossiers: schemas/dossier.schema.json.",
            Needs = "a value",
        };

    public override ProblemKind Kind => ProblemKind.WrongKind;

    private protected override PendingFix? RepairOf(ReadProblem problem) =>
        PendingFix.Write(problem.Meant, isSafe: problem.IsSlip);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two states in a list",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR] }
            """
        ),
        new(
            "Two states in one text",
            """
            diplomaticRelations:
              - { id: relations, between: AZE and TUR }
            """,
            "error relations.between: expected a list, found AZE and TUR"
        ),
    ];
}
