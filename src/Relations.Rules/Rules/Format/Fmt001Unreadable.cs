using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt001Unreadable : ReadingRule, IReportsLoss
{
    public override RuleInfo Info { get; } =
        new("FMT001", "unreadable", Severity.Error, "The syntax of a file is broken.")
        {
            Why =
                "What follows the break is lost, and what other records say of it cannot be checked. Nothing else is "
                + "reported of such a dossier until the file can be read.",
            Basis = "The format of dossiers: schemas/dossier.schema.json.",
            Needs = "a file",
        };

    public override ProblemKind Kind => ProblemKind.Unreadable;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A list that is closed",
            """
            people:
              - { id: somebody, names: Somebody }
            """
        ),
        new(
            "A list that is not closed",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR }
            """,
            "error -: not YAML: While parsing a flow sequence, did not find expected ',' or ']'"
        ),
    ];
}
