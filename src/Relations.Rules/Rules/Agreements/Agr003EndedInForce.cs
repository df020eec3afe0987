using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Agr003EndedInForce : OrderRule<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR003", "ended-in-force", Severity.Error, "A terminated agreement is still in force.")
        {
            Why = "An agreement cannot be terminated and still in force. One of the two was not brought up to date.",
            Basis = "Vienna Convention on the Law of Treaties 1969, art. 70.",
            Needs = "a termination, and an interval of force",
            Verdicts =
                "Violated when the interval is open or certainly ends after the termination; undetermined when it may; "
                + "satisfied otherwise, and where only the entry into force is on record.",
        };

    // The ends of the two are compared, and the time in force is what was not brought up to date.
    public override void Check(Agreement subject, RuleContext context)
    {
        foreach (var (force, end) in Orders(subject, context).Where(order => order.Later.Date!.Value is not null))
        {
            var broken = PeriodBound.EndOf(force.Date!).NotAfter(PeriodBound.EndOf(end.Date!)).Not();
            context.ReportIf(broken, force, GoesOn(force, end), [force, end], Chronology.Related(end));
        }
    }

    public override IEnumerable<Precedence> Orders(Agreement subject, RuleContext context) =>
        subject is { InForce.Value: EdtfInterval inForce, Terminated: not null } && !IsUnknown(inForce)
            ? [Precedence.NotEndingAfter(subject.TimeInForce(), subject.Termination())]
            : [];

    static bool IsUnknown(EdtfInterval inForce) => inForce.EndEnd == EdtfEnd.Unknown;

    [Message("{force} goes on after {end}")]
    private static partial Message GoesOn(NamedDate force, NamedDate end);

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
