using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt008OverLimit : ReadingRule, IReportsLoss
{
    public override RuleInfo Info { get; } =
        new("FMT008", "over-limit", Severity.Error, "A dossier goes beyond a limit of reading.")
        {
            Why =
                "Limits on size, depth, aliases and the number of files and records keep a hostile file from taking the "
                + "machine down. What lies beyond a limit is not read, and the other rules do not run then. Only the limit on the "
                + "problems of a file leaves the records as they are: all are read and validated.",
            Basis = "The format of dossiers; resource exhaustion (CWE-400).",
            Needs = "a file",
        };

    public override ProblemKind Kind => ProblemKind.OverLimit;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Objects a few levels deep",
            """
            people:
              - { id: somebody, names: { en: Somebody } }
            """
        ),
        new(
            "Lists nested forty levels deep",
            """
            people:
              - { id: somebody, names: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] }
            """,
            "error -: objects and lists are nested too deep (the limit is 32)"
        ),
    ];
}
