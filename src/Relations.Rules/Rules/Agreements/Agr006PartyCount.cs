using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Agr006PartyCount : RecordRule<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR006", "party-count", Severity.Warning, "The number of parties is not that of the kind of agreement.")
        {
            Why =
                "A bilateral agreement has two parties, a multilateral one more. Otherwise a party is missing or the kind is "
                + "wrong.",
            Basis = "The meaning of the words.",
            Needs = "the kind of an agreement and its parties",
            Exceptions = ["A bilateral agreement of which one side consists of several states."],
        };

    public override void Define(RecordValidator<Agreement> validator)
    {
        validator
            .RuleFor(agreement => agreement.Parties)
            .Must(parties => parties.Count == 2)
            .When(agreement => agreement.Kind == AgreementKind.Bilateral)
            .WithFinding(agreement => NotTwo(agreement.Parties.Count));
        validator
            .RuleFor(agreement => agreement.Parties)
            .Must(parties => parties.Count >= 3)
            .When(agreement => agreement.Kind == AgreementKind.Multilateral)
            .WithFinding(agreement => TooFew(agreement.Parties.Count));
    }

    [Message("a bilateral agreement of {count} parties: expected 2")]
    private static partial Message NotTwo(int count);

    [Message("a multilateral agreement of {count} parties: expected 3 or more")]
    private static partial Message TooFew(int count);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two parties, and three",
            """
            agreements:
              - { id: first, title: Treaty, kind: bilateral, parties: [AZE, TUR] }
              - { id: second, title: Treaty, kind: multilateral, parties: [AZE, GEO, TUR] }
            """
        ),
        new(
            "Three parties, and two",
            """
            agreements:
              - { id: first, title: Treaty, kind: bilateral, parties: [AZE, GEO, TUR] }
              - { id: second, title: Treaty, kind: multilateral, parties: [AZE, TUR] }
            """,
            "warning first.parties: a bilateral agreement of 3 parties: expected 2",
            "warning second.parties: a multilateral agreement of 2 parties: expected 3 or more"
        ),
    ];
}
