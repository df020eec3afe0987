using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con001Implied : RecordRule<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new("CON001", "implied", Severity.Info, "A pair with diplomatic relations has no consular relations on record.")
        {
            Why =
                "Consent to diplomatic relations implies consent to consular ones unless it is said otherwise. A record of "
                + "them, with the date of the diplomatic ones, makes that explicit.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 2(2), in force from 19 March 1967.",
            Needs = "diplomatic relations that were established when the convention was in force",
            Exceptions = ["Relations whose consular side the two explicitly excluded."],
        };

    internal override bool JudgesDeprecated => false;

    public override void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleFor(relation => relation.Established)
            .Must((relation, context) => HasConsular(RelationsOfPairs.Key(relation.Between), context))
            .WithFinding(relation => Implied(relation, RelationsOfPairs.Key(relation.Between)!.Value))
            .When(relation => relation.Established?.Value?.Bounds.Earliest >= InForce);

    static readonly EdtfDay InForce = EdtfDay.FromLocalDate(LegalDates.ConsularRelations);

    static bool HasConsular((string, string)? pair, RuleContext context) =>
        pair is not { } key || context.Find(RelationsOfPairs.Consular, key).Count > 0;

    static Violation Implied(DiplomaticRelation relation, (string First, string Second) pair) =>
        new(AreImplied(new(pair.First), new(pair.Second))) { Path = "", Help = RecordThem(relation.Established!) };

    [Message("consular relations of {first} and {second} are implied and not on record")]
    private static partial Message AreImplied(StateValue first, StateValue second);

    [Message("record consular relations from {start}")]
    private static partial Message RecordThem(SourceDate start);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Both on record, and relations from before the convention",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
              - { id: others, between: [CUB, USA], established: 1902-05-27 }
            consularRelations:
              - { id: consular, between: [AZE, TUR], established: 1992-01-14 }
            """
        ),
        new(
            "Diplomatic relations alone",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """,
            "info relations: consular relations of AZE and TUR are implied and not on record"
        ),
    ];
}
