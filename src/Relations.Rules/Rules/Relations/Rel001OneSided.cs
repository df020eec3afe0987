using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rel001OneSided : Rule, IChecks<DiplomaticRelation>, IChecks<ConsularRelation>
{
    public override RuleInfo Info { get; } =
        new("REL001", "one-sided", Severity.Error, "Relations do not have exactly two sides.")
        {
            Why =
                "Relations take place by mutual consent, so a record of them holds for both sides and names both. With one "
                + "side, or with three, it cannot be told whose relations they are.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 2; Vienna Convention on Consular Relations 1963, art. 2.",
            Needs = "diplomatic or consular relations",
        };

    public void Check(DiplomaticRelation subject, Inspection found) => Check(subject.Between, found);

    public void Check(ConsularRelation subject, Inspection found) => Check(subject.Between, found);

    static void Check(Items<Ref<State>> between, Inspection found)
    {
        // Where none is named, the field is missing, and another rule says so.
        if (between.Count is not (0 or 2))
        {
            var message = $"relations are between two states: {between.Count} named ({string.Join(", ", between)})";
            found.Violated("between", message, between.Count > 2 ? "make a record of each pair" : null);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Both sides",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR] }
            """
        ),
        new(
            "One side, and three",
            """
            diplomaticRelations:
              - { id: one, between: [AZE] }
              - { id: three, between: [AZE, GEO, TUR] }
            """,
            "error one.between: relations are between two states: 1 named (AZE)",
            "error three.between: relations are between two states: 3 named (AZE, GEO, TUR)"
        ),
    ];
}
