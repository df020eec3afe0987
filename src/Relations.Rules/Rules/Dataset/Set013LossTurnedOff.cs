using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set013LossTurnedOff : Rule, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new("SET013", "loss-turned-off", Severity.Error, "A setting turns off a rule that reports lost data.")
        {
            Why =
                "What could not be read is missing from every check and every export. Whoever turns that report off believes "
                + "the dossier whole. The rule runs all the same.",
            Basis = "Reading never drops data without a finding at its place.",
            Needs = "a setting under rules in dossier.yaml",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        for (var i = 0; i < subject.Header.Rules.Count; i++)
        {
            if (
                subject.Header.Rules[i] is { Rule: { } code, Severity: RuleSeverity.Off }
                && Catalogue.All.Any(rule => rule.Info.Code == code && rule is IReportsLoss)
            )
            {
                var spot = new FieldRef(null, FormattableString.Invariant($"rules[{i}].severity"));
                context.Report(Verdict.Violated, spot, StaysOn(code), RemoveSetting());
            }
        }
    }

    [Message("{rule} reports lost data and stays on")]
    private static partial Message StaysOn(string rule);

    [Message("remove the setting")]
    private static partial Message RemoveSetting();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A rule about the shape of values that is turned off",
            """
            rules:
              - { rule: FMT003, severity: off }
            """
        ),
        new(
            "A rule about lost data that is turned off",
            """
            rules:
              - { rule: FMT006, severity: off }
            """,
            "error -.rules[0].severity: FMT006 reports lost data and stays on"
        ),
    ];
}
