using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set010RuleSetTwice : Rule, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new("SET010", "rule-set-twice", Severity.Warning, "Two settings for one rule.")
        {
            Why = "Only one of two settings can apply. It is the first, and changing the second has no effect.",
            Basis = "The format of dossiers: of a key that occurs twice the first is read.",
            Needs = "two settings under rules in dossier.yaml",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        Dictionary<string, FieldRef> first = new(StringComparer.Ordinal);
        for (var i = 0; i < subject.Header.Rules.Count; i++)
        {
            var spot = new FieldRef(null, FormattableString.Invariant($"rules[{i}].rule"));
            if (subject.Header.Rules[i].Rule is { } code && !first.TryAdd(code, spot))
            {
                RelatedField related = new(TheOther(), first[code]);
                context.Report(Verdict.Violated, spot, IsSet(code), RemoveOne(), [related]);
            }
        }
    }

    [Message("{rule} is already set")]
    private static partial Message IsSet(string rule);

    [Message("remove one of them")]
    private static partial Message RemoveOne();

    [Message("the setting that applies")]
    private static partial Message TheOther();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One setting for each rule",
            """
            rules:
              - { rule: MEC001, severity: info }
              - { rule: CON001, severity: off }
            """
        ),
        new(
            "Two settings for one rule",
            """
            rules:
              - { rule: MEC001, severity: info }
              - { rule: MEC001, severity: error }
            """,
            "warning -.rules[1].rule: MEC001 is already set"
        ),
    ];
}
