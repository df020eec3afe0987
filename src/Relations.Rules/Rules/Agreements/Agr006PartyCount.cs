using Relations.Dossiers;

namespace Relations.Rules;

sealed class Agr006PartyCount : Rule, IChecks<Agreement>
{
    public override RuleInfo Info { get; } =
        new(
            "AGR006",
            "party-count",
            Severity.Warning,
            new(
                "The number of parties is not that of the kind of agreement.",
                "Taraf sayısı anlaşmanın türüne uymuyor.",
                "Tərəflərin sayı sazişin növünə uyğun gəlmir."
            )
        )
        {
            Why =
                "A bilateral agreement has two parties, a multilateral one more. Otherwise a party is missing or the kind is "
                + "wrong.",
            Basis = "The meaning of the words.",
            Needs = "the kind of an agreement and its parties",
            Exceptions = ["A bilateral agreement of which one side consists of several states."],
        };

    public void Check(Agreement subject, Inspection found)
    {
        var count = subject.Parties.Count;
        if (subject.Kind == AgreementKind.Bilateral && count != 2)
        {
            found.Violated(
                "parties",
                FormattableString.Invariant($"a bilateral agreement of {count} parties: expected 2")
            );
        }
        else if (subject.Kind == AgreementKind.Multilateral && count < 3)
        {
            var message = FormattableString.Invariant(
                $"a multilateral agreement of {count} parties: expected 3 or more"
            );
            found.Violated("parties", message);
        }
    }

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
