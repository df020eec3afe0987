using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set003ExceptionExpired : Rule, IChecks<PostCheckState>
{
    public override RuleInfo Info { get; } =
        new("SET003", "exception-expired", Severity.Warning, "A waiver is past its last day.")
        {
            Why = "A waiver with a last day is one that somebody meant to review. After that day it is ignored.",
            Basis = "Practice of checkers of code that let suppressions expire.",
            Needs = "a waiver with its last day, and the day as of which the data is complete",
            NeedsAsOf = true,
        };

    public void Check(PostCheckState subject, RuleContext context)
    {
        foreach (var placed in subject.Ledger.All.Where(placed => subject.Ledger.IsExpired(placed.Waiver)))
        {
            var spot = new FieldRef(placed.Record, placed.Path + ".until");
            var message = Expired(placed.Waiver.Rule ?? "", placed.Waiver.Until!, context.AsOf!);
            context.Report(Verdict.Violated, spot, message, LookAgain());
        }
    }

    [Message("the waiver of {rule} expired on {day}, before {asOf}")]
    private static partial Message Expired(string rule, SourceDate day, SourceDate asOf);

    [Message("review the finding, and give a later day or correct it")]
    private static partial Message LookAgain();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A waiver whose last day is to come",
            """
            asOf: 2017-12-31
            recognitions:
              - id: recognition
                by: TUR
                of: TUR
                waivers: [{ rule: ENT002, reason: An example of a self-pair., by: the editors, until: 2018-06-30 }]
            """
        ),
        new(
            "A waiver past its last day",
            """
            asOf: 2017-12-31
            recognitions:
              - id: recognition
                by: TUR
                of: TUR
                waivers: [{ rule: ENT002, reason: An example of a self-pair., by: the editors, until: 2017-06-30 }]
            """,
            "warning recognition.waivers[0].until: the waiver of ENT002 expired on 2017-06-30, before 2017-12-31"
        ),
    ];
}
