using Relations.Dossiers;

namespace Relations.Rules;

sealed class Vis006VocabularyVariant : ReadingRule
{
    public override RuleInfo Info { get; } =
        new("VIS006", "vocabulary-variant", Severity.Warning, "The kind of a visit is in a different spelling.")
        {
            Why =
                "One kind in two spellings is two kinds to whoever counts without this tool. What is meant is certain, and the "
                + "visit is read as being of that kind.",
            Basis =
                "The published list of visits to the United States has \"Official working visit\" 154 times and \"Official "
                + "Working Visit\" 150 times.",
            Needs =
                "a kind with the word visit behind it, in any letter case; unknown-word (FMT007) reports any other word that "
                + "is not in the list",
        };

    public override ProblemKind Kind => ProblemKind.VariantWord;

    private protected override PendingFix? RepairOf(ReadProblem problem) =>
        PendingFix.Write(problem.Meant, isSafe: true);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A word of the list",
            """
            visits:
              - { id: visit, visitors: [{ office: president }], to: TUR, kind: official-working }
            """
        ),
        new(
            "Two spellings of one kind",
            """
            visits:
              - { id: first, visitors: [{ office: president }], to: TUR, kind: Official working visit }
              - { id: second, visitors: [{ office: president }], to: TUR, kind: Official Working Visit }
            """,
            "warning first.kind: Official working visit is another spelling of official-working",
            "warning second.kind: Official Working Visit is another spelling of official-working"
        ),
    ];
}
