using Relations.Dossiers;

namespace Relations.Rules;

sealed class Agr008AmendsLater : OrderRule<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR008", "amends-later", Severity.Error, "An amendment was signed before the agreement that it amends.")
        {
            Why = "What is not concluded yet cannot be amended. One of the dates is wrong, or the two are mixed up.",
            Basis = "Vienna Convention on the Law of Treaties 1969, art. 39.",
            Needs = "the signatures of an agreement and of one that it amends",
            Verdicts =
                "Violated when every possible day of the signature is before every possible day of the other; undetermined "
                + "when the days overlap; satisfied otherwise, on the same day and in the same year where both give no more.",
        };

    private protected override bool IsChecked(Precedence order) => order.IsOnRecord;

    public override IEnumerable<Precedence> Orders(Agreement subject, RuleContext context) =>
        context.Dossier.Find(subject.Amends) is { } amended && !ReferenceEquals(amended, subject)
            ? [new(AgreementDates.SignatureOf(amended), AgreementDates.SignatureOf(subject))]
            : [];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A protocol two years after the treaty, and one on the same day",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], signed: 2010-08-16 }
              - { id: protocol, title: Protocol, parties: [AZE, TUR], signed: 2012-02-01, amends: treaty }
              - { id: annex, title: Annex, parties: [AZE, TUR], signed: 2010-08-16, amends: treaty }
            """
        ),
        new(
            "A protocol two years before the treaty",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], signed: 2010-08-16 }
              - { id: protocol, title: Protocol, parties: [AZE, TUR], signed: 2008-02-01, amends: treaty }
            """,
            "error protocol.signed: the signature of protocol (2008-02-01) comes before the signature of treaty (2010-08-16)"
        ),
        new(
            "A protocol in the year of the treaty",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], signed: 2010-08-16 }
              - { id: protocol, title: Protocol, parties: [AZE, TUR], signed: 2010, amends: treaty }
            """,
            "maybe protocol.signed: cannot tell whether the signature of protocol (2010) comes before the signature of treaty (2010-08-16)"
        ),
    ];
}
