using Relations.Dossiers;

namespace Relations.Rules;

sealed class Agr003EndedInForce : Rule, IChecks<Agreement>, IOrders<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR003", "ended-in-force", Severity.Error, "A terminated agreement is in force still.")
        {
            Why = "An agreement cannot be terminated and still in force. One of the two was not brought up to date.",
            Basis = "Vienna Convention on the Law of Treaties 1969, art. 70.",
            Needs = "a termination, and an interval of force",
            Verdicts =
                "Violated when the interval is open or certainly ends after the termination; cannot tell when it may; holds "
                + "otherwise, and where only the entry into force is on record.",
        };

    public void Check(Agreement subject, Inspection found)
    {
        if (
            subject is not { InForce: { Value: EdtfInterval interval } inForce, Terminated: { Value: not null } ended }
            || IsUnknown(interval)
        )
        {
            return;
        }

        var force = new Dated("the time in force", subject, "inForce", subject.InForce);
        var end = new Dated("the termination", subject, "terminated", subject.Terminated);
        var broken = Edge.EndOf(inForce).NotAfter(Edge.EndOf(ended)).Not();
        found.ReportIf(broken, force, $"{force} goes on after {end}", [force, end], Chronology.Related(end));
    }

    public IEnumerable<Order> Orders(Agreement subject, Inspection found) =>
        subject is { InForce.Value: EdtfInterval inForce, Terminated: not null } && !IsUnknown(inForce)
            ?
            [
                Order.NotEndingAfter(
                    new("the time in force", subject, "inForce", subject.InForce),
                    new("the termination", subject, "terminated", subject.Terminated)
                ),
            ]
            : [];

    static bool IsUnknown(EdtfInterval inForce) => inForce.EndEnd == EdtfEnd.Unknown;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "In force until it was terminated",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], inForce: 2011/2015-06-01, terminated: 2015-06-01 }
            """
        ),
        new(
            "Terminated and in force",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], inForce: 2011/.., terminated: 2015-06-01 }
            """,
            "error treaty.inForce: the time in force (2011/..) goes on after the termination (2015-06-01)"
        ),
        new(
            "In force until some day of the year of the termination",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], inForce: 2011/2015, terminated: 2015-06-01 }
            """,
            "maybe treaty.inForce: cannot tell whether the time in force (2011/2015) goes on after the termination (2015-06-01)"
        ),
    ];
}
