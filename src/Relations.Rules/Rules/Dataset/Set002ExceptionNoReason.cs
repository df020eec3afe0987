using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set002ExceptionNoReason : Rule, IChecks<PostCheckState>
{
    public override RuleInfo Info { get; } =
        new("SET002", "exception-no-reason", Severity.Error, "A waiver lacks its reason, its author or a rule.")
        {
            Why =
                "Whoever reads the data in fifty years must be able to see why a finding was accepted, and by whom. A waiver "
                + "without that is ignored.",
            Basis = "Practice of checkers of code, which ask for a reason beside each suppression.",
            Needs = "a waiver",
        };

    public void Check(PostCheckState subject, RuleContext context)
    {
        foreach (var placed in subject.Ledger.All.Where(placed => !subject.Ledger.IsComplete(placed.Waiver)))
        {
            var waiver = placed.Waiver;
            var missing = ArgumentValue.List(Missing(waiver, context).Select(ArgumentValue.Of));
            var help = waiver.Rule is { } code && !context.IsRule(code) ? Catalogue.HelpFor(code) : null;
            context.Report(Verdict.Violated, new(placed.Record, placed.Path), SilencesNothing(missing), help);
        }
    }

    static IEnumerable<Message> Missing(Waiver waiver, RuleContext context)
    {
        if (!context.IsRule(waiver.Rule))
        {
            yield return waiver.Rule is null ? NamesNoRule() : CheckTexts.NoSuchRule(waiver.Rule);
        }

        if (string.IsNullOrWhiteSpace(waiver.Reason))
        {
            yield return GivesNoReason();
        }

        if (string.IsNullOrWhiteSpace(waiver.By))
        {
            yield return NamesNobody();
        }
    }

    [Message("waiver ignored: {missing}")]
    private static partial Message SilencesNothing(ArgumentValue missing);

    [Message("rule is missing")]
    private static partial Message NamesNoRule();

    [Message("reason is missing")]
    private static partial Message GivesNoReason();

    [Message("by is missing")]
    private static partial Message NamesNobody();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A waiver with all it needs",
            """
            recognitions:
              - id: recognition
                by: TUR
                of: TUR
                waivers: [{ rule: ENT002, reason: An example of a self-pair., by: the editors }]
            """
        ),
        new(
            "A waiver without reason and author, and one of a rule that there is not",
            """
            recognitions:
              - id: recognition
                by: TUR
                of: TUR
                waivers: [{ rule: ENT002 }, { rule: ENT2, reason: An example of a self-pair., by: the editors }]
            """,
            "error recognition.waivers[0]: waiver ignored: reason is missing, by is missing",
            "error recognition.waivers[1]: waiver ignored: no rule has the code ENT2"
        ),
    ];
}
