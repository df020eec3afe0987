using Relations.Dossiers;

namespace Relations.Rules;

sealed class Set022OwnRuleFaulty : Rule, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new("SET022", "own-rule-faulty", Severity.Error, "A rule that the dossier declares cannot run.")
        {
            Why = "A rule that does not run finds nothing, and whoever declared it believes that nothing is wrong.",
            Basis = "The format of dossiers: a rule has its own code and one check of existing fields.",
            Needs = "a declaration under ownRules in dossier.yaml with code, on and message",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        foreach (var fault in DeclaredRules.Of(subject).Faults)
        {
            context.Report(Verdict.Violated, new(null, fault.Path), fault.Text, fault.Help);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A rule",
            """
            ownRules:
              - { code: ACME001, on: visits, message: "{id} has no purpose", require: purpose }
            """
        ),
        new(
            "Codes, collections and fields that are not there",
            """
            ownRules:
              - { code: VIS001, on: visits, message: M, require: purpose }
              - { code: A, on: visits, message: M, require: purpose }
              - { code: ACME001, on: visit, message: M, require: purpose }
              - { code: ACME002, on: visits, message: M, require: purposes }
              - { code: ACME003, on: visits, message: "{visitor}", require: purpose }
              - { code: ACME003, on: visits, message: M, when: [{ field: sort, is: [state] }], require: purpose }
            """,
            "error -.ownRules[0].code: the code VIS001 is that of another rule",
            "error -.ownRules[1].code: A is not a code",
            "error -.ownRules[2].on: there is no collection visit",
            "error -.ownRules[3].require: records of visits have no field purposes",
            "error -.ownRules[4].message: the message has a placeholder visitor, which is not id, value or a field of visits with one value",
            "error -.ownRules[5].code: the code ACME003 is that of another rule",
            "error -.ownRules[5].when[0].field: records of visits have no field sort"
        ),
        new(
            "Checks that cannot be made",
            """
            ownRules:
              - { code: ACME001, on: visits, message: M }
              - { code: ACME002, on: visits, message: M, require: purpose, unique: [purpose] }
              - { code: ACME003, on: visits, message: M, range: { field: purpose, min: 1 } }
              - { code: ACME004, on: visits, message: M, order: { earlier: dates, later: kind } }
              - { code: ACME005, on: visits, message: M, reference: { field: occasion, to: happenings } }
            """,
            "error -.ownRules[0]: the rule has no check",
            "error -.ownRules[1]: the rule has more than one check",
            "error -.ownRules[2].range.field: purpose does not hold a number",
            "error -.ownRules[3].order.later: kind does not hold a date",
            "error -.ownRules[4].reference.to: there is no collection happenings"
        ),
    ];
}
