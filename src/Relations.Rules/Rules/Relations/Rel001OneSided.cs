using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel001OneSided : Rule, IDefines<DiplomaticRelation>, IDefines<ConsularRelation>
{
    public override RuleInfo Info { get; } =
        new("REL001", "one-sided", Severity.Error, "Relations do not have exactly two sides.")
        {
            Why =
                "Relations take place by mutual consent, so a record of them holds for both sides and names both. With one "
                + "side, or with three, it is unclear whose relations they are.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 2; Vienna Convention on Consular Relations 1963, art. 2.",
            Needs = "diplomatic or consular relations",
        };

    public void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleFor(relation => relation.Between)
            .Must(HasTwoSides)
            .WithFinding((_, between) => NotTwo(between), (_, between) => HelpFor(between));

    public void Define(RecordValidator<ConsularRelation> validator) =>
        validator
            .RuleFor(relation => relation.Between)
            .Must(HasTwoSides)
            .WithFinding((_, between) => NotTwo(between), (_, between) => HelpFor(between));

    // Where none is named, the field is missing, and another rule says so.
    static bool HasTwoSides(Items<Ref<State>> between) => between.Count is 0 or 2;

    static Message NotTwo(Items<Ref<State>> between) =>
        NotTwo(between.Count, ArgumentValue.List(between.Select(state => ArgumentValue.Of(state))));

    static Message? HelpFor(Items<Ref<State>> between) => between.Count > 2 ? MakePairs() : null;

    [Message("relations are between two states: {count} named ({states})")]
    private static partial Message NotTwo(int count, ArgumentValue states);

    [Message("make a record of each pair")]
    private static partial Message MakePairs();

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
