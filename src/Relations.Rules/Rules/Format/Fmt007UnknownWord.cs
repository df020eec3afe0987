using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt007UnknownWord : ReadingRule
{
    public override RuleInfo Info { get; } =
        new("FMT007", "unknown-word", Severity.Error, "A word that is not one of the field's words.")
        {
            Why =
                "A closed list of words keeps counts and tables correct. The nearest word is offered. A phrase of a source "
                + "that resembles none, such as a pastoral visit, is a warning: the list may lack a word for it.",
            Basis = "The format of dossiers: schemas/dossier.schema.json.",
            Needs = "a field with a closed list of words",
        };

    public override ProblemKind Kind => ProblemKind.UnknownWord;

    private protected override PendingFix? RepairOf(ReadProblem problem) =>
        PendingFix.Write(problem.Meant, isSafe: problem.IsSlip);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A word of the list",
            """
            visits:
              - { id: visit, visitors: [], to: TUR, kind: official }
            """
        ),
        new(
            "A word in another spelling",
            """
            visits:
              - { id: visit, visitors: [], to: TUR, kind: Official }
            """,
            "error visit.kind: unknown kind of visit: Official"
        ),
        new(
            "A slip in a phrase of a source, and a phrase for which there is no word",
            """
            visits:
              - { id: slip, visitors: [], to: TUR, kind: Offical Visit }
              - { id: phrase, visitors: [], to: TUR, kind: Pastoral visit }
            """,
            "error slip.kind: unknown kind of visit: Offical Visit",
            "warning phrase.kind: unknown kind of visit: Pastoral visit"
        ),
        new(
            "A word with spaces around it",
            """
            visits:
              - { id: visit, visitors: [], to: TUR, kind: " official" }
            """,
            "error visit.kind: unknown kind of visit: \" official\""
        ),
    ];
}
