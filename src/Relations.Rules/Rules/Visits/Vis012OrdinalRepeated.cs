using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis012OrdinalRepeated : RecordRule<Visit>
{
    static readonly RecordIndex<Visit, (string?, string, int)> ByNumber = new(dossier => dossier.Visits, Keys);

    public override RuleInfo Info { get; } =
        new("VIS012", "ordinal-repeated", Severity.Warning, "Two visits of one visitor to one state have one number.")
        {
            Why = "Of the visits of one visitor to a state only one is the first, and one the second.",
            Basis = "Numbers count.",
            Needs =
                "two visits to one state with the same ordinal by one person, or by an office of which neither names the holder",
            Exceptions = ["Numbers that count the visits of one kind, or from taking office."],
        };

    internal override bool JudgesDeprecated => false;

    public override void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleFor(visit => visit.Ordinal)
            .NotContradictedBy(OfSameNumber)
            .WithFinding(
                (visit, other) =>
                    new(AreBoth(visit, other.Visit, visit.Ordinal!.Value, new(other.Visitor), visit.To))
                    {
                        Related = [new(CheckTexts.Named(other.Visit), new(other.Visit, "ordinal"))],
                    }
            )
            .When(visit => visit.Ordinal is not null);

    static VisitOfOne? OfSameNumber(Visit visit, RuleContext context) =>
        Keys(visit)
            .Select(key =>
                context.Earlier(ByNumber, key, visit).FirstOrDefault() is { } first
                    ? new VisitOfOne(first, key.Visitor)
                    : null
            )
            .FirstOrDefault(other => other is not null);

    static IEnumerable<(string? To, string Visitor, int Number)> Keys(Visit visit) =>
        visit.Ordinal is { } number ? visit.PersonOrOfficeIds().Select(id => (visit.To.Id, id, number)) : [];

    [Message("{visit} and {first} are both visit {number} of {visitor} to {state}")]
    private static partial Message AreBoth(Visit visit, Visit first, int number, RecordValue visitor, Ref<State> state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "First and second, a first to another state, and the first of another president",
            """
            visits:
              - { id: first, visitors: [{ person: a, office: president }], to: AZE, ordinal: 1 }
              - { id: second, visitors: [{ person: a, office: president }], to: AZE, ordinal: 2 }
              - { id: elsewhere, visitors: [{ person: a, office: president }], to: GEO, ordinal: 1 }
              - { id: next, visitors: [{ person: b, office: president }], to: AZE, ordinal: 1 }
            """
        ),
        new(
            "Two second ones",
            """
            visits:
              - { id: one, visitors: [{ person: a, office: president }], to: AZE, ordinal: 2 }
              - { id: other, visitors: [{ person: a }], to: AZE, ordinal: 2 }
            """,
            "warning other.ordinal: other and one are both visit 2 of a to AZE"
        ),
    ];
}
