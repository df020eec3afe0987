using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt003UnknownField : ReadingRule
{
    public override RuleInfo Info { get; } =
        new("FMT003", "unknown-field", Severity.Error, "A field or collection that the format does not have.")
        {
            Why = "Nobody reads what a misspelt field says. The nearest name is offered.",
            Basis = "The format of dossiers: schemas/dossier.schema.json.",
            Needs = "a field",
        };

    public override ProblemKind Kind => ProblemKind.UnknownField;

    // Where only the letter case differs, no other field can be meant.
    private protected override PendingFix? RepairOf(ReadProblem problem) =>
        problem.Meant is { } meant
            ? new(
                EditKind.Rename,
                meant.Equals(problem.Field!.Split('.')[^1], StringComparison.OrdinalIgnoreCase),
                RenameTo(meant),
                meant
            )
            : null;

    [Message("rename it to {name}")]
    private static partial Message RenameTo(string name);

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
