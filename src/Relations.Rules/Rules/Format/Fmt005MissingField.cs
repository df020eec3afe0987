using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt005MissingField : ReadingRule
{
    public override RuleInfo Info { get; } =
        new("FMT005", "missing-field", Severity.Error, "A required field is absent.")
        {
            Why = "Without it the record says nothing that can be checked or printed.",
            Basis = "The format of dossiers: schemas/dossier.schema.json.",
            Needs = "a record",
        };

    public override ProblemKind Kind => ProblemKind.MissingField;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A recognition with both sides",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE }
            """
        ),
        new(
            "A recognition by nobody",
            """
            recognitions:
              - { id: recognition, of: AZE }
            """,
            "error recognition.by: Recognition needs the field by"
        ),
    ];
}
