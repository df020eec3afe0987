using Relations.Dossiers;

namespace Relations.Rules;

sealed class Agr001TreatyStepOrder : OrderRule<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR001", "treaty-step-order", Severity.Error, "The steps of an agreement are out of order.")
        {
            Why =
                "An agreement is signed, ratified, enters into force and may be terminated, in that order. A later step on an "
                + "earlier day is a slip. An agreement of more than two parties enters into force between those that have ratified, "
                + "and for others on the day of their own consent. That a bilateral one is in force before its signature or ratification is a "
                + "warning: it may be so with effect from an earlier day, or by provisional application.",
            Basis =
                "Treaty practice; Vienna Convention on the Law of Treaties 1969 (in force 27 January 1980), art. 14, 24(3), 25 and "
                + "28.",
            Needs = "two dated steps of an agreement",
            Verdicts =
                "Violated when a step is certainly before one that it follows; undetermined when it may be; satisfied "
                + "otherwise, on the same day too. Of several such steps one is named.",
            Exceptions = ["Entry into force with effect from an earlier day.", "Provisional application."],
        };

    public override void Check(Agreement subject, RuleContext context) =>
        context.RequireWorst(Orders(subject, context));

    public override IEnumerable<Precedence> Orders(Agreement subject, RuleContext context)
    {
        NamedDate[] signed = [subject.Signature()];
        NamedDate[] ratified = [.. subject.Ratifications()];
        NamedDate[] inForce = [subject.EntryIntoForce(Start(subject.InForce))];
        NamedDate[] terminated = [subject.Termination()];
        List<NamedDate> before = [];
        foreach (var group in (NamedDate[][])[signed, ratified, inForce, terminated])
        {
            foreach (var step in group)
            {
                var side = ReferenceEquals(group, inForce) ? DateEnd.Start : DateEnd.End;
                foreach (var earlier in before)
                {
                    yield return new(earlier, step)
                    {
                        LaterSide = side,
                        Most = ReferenceEquals(group, inForce) ? Severity.Warning : Severity.Error,
                    };
                }
            }

            // Of many parties some ratify before the others, and some long after all is in force.
            before.AddRange(ReferenceEquals(group, ratified) && IsMultilateral(subject) ? [] : group);
        }
    }

    static bool IsMultilateral(Agreement agreement) =>
        agreement.Kind == AgreementKind.Multilateral || agreement.Parties.Count != 2 || agreement.Ratified.Count > 2;

    // An interval says how long it is in force; only its first day is the entry.
    static SourceDate? Start(SourceDate? inForce) =>
        inForce?.Value is not EdtfInterval interval ? inForce
        : interval.Start is { } start ? new(start.ToString())
        : null;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Signed, ratified and in force",
            """
            agreements:
              - id: treaty
                title: Treaty
                parties: [AZE, TUR]
                signed: 2010-08-16
                ratified: [{ by: AZE, date: 2010-12-21 }, { by: TUR, date: 2011-02-01 }]
                inForce: 2011-06
            """
        ),
        new(
            "Ratified before it was signed",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], signed: 2010-08-16, ratified: [{ by: AZE, date: 2009-12-21 }] }
            """,
            "error treaty.ratified[0].date: the ratification by AZE (2009-12-21) comes before the signature (2010-08-16)"
        ),
        new(
            "Ratified by many long after the entry into force, and in force with effect from an earlier day",
            """
            agreements:
              - id: convention
                title: Vienna Convention
                kind: multilateral
                parties: [FRA, GBR, USA]
                signed: 1961-04-18
                ratified: [{ by: GBR, date: 1964-09-01 }, { by: USA, date: 1972-11-13 }]
                inForce: 1964-04-24
              - { id: retroactive, title: Treaty, parties: [FRA, GBR], signed: 1950-09-26, inForce: 1950-07-01 }
            """,
            "warning retroactive.inForce: the entry into force (1950-07-01) comes before the signature (1950-09-26)"
        ),
        new(
            "In force in the year of the signature",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], signed: 2010-08-16, inForce: 2010 }
            """,
            "maybe treaty.inForce: cannot tell whether the entry into force (2010) comes before the signature (2010-08-16)"
        ),
    ];
}
