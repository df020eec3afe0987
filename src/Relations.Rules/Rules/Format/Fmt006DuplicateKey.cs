using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt006DuplicateKey : ReadingRule, IReportsLoss
{
    public override RuleInfo Info { get; } =
        new("FMT006", "duplicate-key", Severity.Error, "A key occurs twice in one object.")
        {
            Why = "Programs silently take one of the two, and not all the same one. Here the first is read.",
            Basis = "The format of dossiers: schemas/dossier.schema.json.",
            Needs = "an object",
        };

    public override ProblemKind Kind => ProblemKind.DuplicateKey;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Each key once",
            """
            people:
              - { id: somebody, names: Somebody }
            """
        ),
        new(
            "A key twice",
            """
            people:
              - { id: somebody, names: Somebody, names: Somebody else }
            """,
            "error somebody.names: names occurs here a second time"
        ),
    ];
}
