using Relations.Dossiers;

namespace Relations.Rules;

sealed class Set009UnknownRule : Rule, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new("SET009", "unknown-rule", Severity.Error, "A setting names an unknown rule.")
        {
            Why =
                "Whoever sets the severity of a rule means a rule of the book. A misspelt code leaves the rule as it was, "
                + "and nobody notices. The nearest code is offered.",
            Basis = "The rule book: relations rules lists the codes.",
            Needs = "a setting under rules in dossier.yaml",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        for (var i = 0; i < subject.Header.Rules.Count; i++)
        {
            if (subject.Header.Rules[i].Rule is { } code && !context.IsRule(code))
            {
                var spot = new FieldRef(null, FormattableString.Invariant($"rules[{i}].rule"));
                context.Report(Verdict.Violated, spot, CheckTexts.NoSuchRule(code), Catalogue.HelpFor(code));
            }
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Settings of rules of the book",
            """
            rules:
              - { rule: MEC001, severity: info }
              - { rule: CON001, severity: off }
            """
        ),
        new(
            "A code that no rule has, and a rule's name in the place of its code",
            """
            rules:
              - { rule: MEC01, severity: info }
              - { rule: implied, severity: off }
            """,
            "error -.rules[0].rule: no rule has the code MEC01",
            "error -.rules[1].rule: no rule has the code implied"
        ),
    ];
}
