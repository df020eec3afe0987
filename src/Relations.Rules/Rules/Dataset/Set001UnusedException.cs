using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set001UnusedException : Rule, IChecks<PostCheckState>
{
    public override RuleInfo Info { get; } =
        new("SET001", "unused-exception", Severity.Warning, "A waiver matches no finding.")
        {
            Why =
                "A waiver whose finding is gone hides the next one of the same rule on that record. Where the data was "
                + "corrected, remove the waiver too.",
            Basis = "Practice of checkers of code (RUF100 of ruff, IDE0079 of .NET).",
            Needs = "a waiver that is complete and has not expired, of a rule that ran",
        };

    static readonly PendingFix Removal = new(EditKind.Remove, IsSafe: true, Remove());

    public void Check(PostCheckState subject, RuleContext context)
    {
        var ledger = subject.Ledger;
        foreach (var placed in ledger.All)
        {
            var waiver = placed.Waiver;
            if (
                !ledger.IsUsed(placed)
                && subject.Ledger.IsComplete(waiver)
                && !ledger.IsExpired(waiver)
                && subject.Ran.Contains(waiver.Rule!)
            )
            {
                var message = placed.Record is { } owner
                    ? SilencesNothing(waiver.Rule!, owner)
                    : SilencesNothingOfNone(waiver.Rule!);
                context.Report(Verdict.Violated, new(placed.Record, placed.Path), message, RemoveIt(), fix: Removal);
            }
        }
    }

    [Message("the waiver of {rule} matches no finding on {record}")]
    private static partial Message SilencesNothing(string rule, Record record);

    [Message("the waiver of {rule} matches no finding without a record")]
    private static partial Message SilencesNothingOfNone(string rule);

    [Message("remove it")]
    private static partial Message RemoveIt();

    [Message("remove the waiver")]
    private static partial Message Remove();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A waiver that silences a finding",
            """
            recognitions:
              - id: recognition
                by: TUR
                of: TUR
                waivers: [{ rule: ENT002, reason: An example of a self-pair., by: the editors }]
            """
        ),
        new(
            "A waiver of a finding that is gone",
            """
            recognitions:
              - id: recognition
                by: TUR
                of: AZE
                waivers: [{ rule: ENT002, reason: An example of a self-pair., by: the editors }]
            """,
            "warning recognition.waivers[0]: the waiver of ENT002 matches no finding on recognition"
        ),
    ];
}
