namespace Relations.Rules;

sealed partial class Set011BaselineUnreadable : Rule, IChecks<BaselineLedger>
{
    const string Write = "relations validate --write-baseline FILE";

    public override RuleInfo Info { get; } =
        new(
            "SET011",
            "baseline-unreadable",
            Severity.Error,
            "The file that the dossier names as its baseline is not one."
        )
        {
            Why = "Without its baseline everything that was wrong before counts as new, and nobody sees what is.",
            Basis = "The format of dossiers.",
            Needs = "a baseline that dossier.yaml names",
        };

    public void Check(BaselineLedger subject, RuleContext context)
    {
        if (subject.Unreadable is { } why)
        {
            var message = IsNone(context.Dossier.Header.Baseline ?? "", why);
            context.Report(Verdict.Violated, new(null, "baseline"), message, Message.Literal(Write));
        }
    }

    [Message("{path} is not a baseline: {why}")]
    private static partial Message IsNone(string path, Message why);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("A baseline without findings", "baseline: known-findings")
        {
            Files = [("known-findings", """{ "format": 1, "findings": [] }""")],
        },
        new(
            "A file that is not there",
            "baseline: known-findings",
            "error -.baseline: known-findings is not a baseline: it cannot be opened"
        ),
    ];
}
