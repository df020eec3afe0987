using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom023OutsideOffice : OrderRule<Tenure>
{
    public override RuleInfo Info { get; } =
        new("HOM023", "outside-office", Severity.Warning, "An office is held at a time when it does not exist.")
        {
            Why =
                "Nobody holds an office before it is made or after it is abolished. One of the periods is wrong, or the tenure is of the office "
                + "that came before or after it.",
            Basis = "Two records that cannot both be true.",
            Needs = "the period of the tenure, and that of the office",
            Verdicts =
                "Violated when the tenure certainly begins before the office or ends after it; undetermined when it may; "
                + "satisfied otherwise, and in the same year where both give no more.",
        };

    public override void Check(Tenure subject, RuleContext context)
    {
        if (TimeOf(subject, context) is { Date: { Value: not null } period } time)
        {
            context.RequireNotBefore(Tenures.Holding(subject), time);
            if (!PeriodBound.EndOf(period).IsUnknownAfter)
            {
                context.RequireNotPast(Tenures.Holding(subject), time);
            }
        }
    }

    public override IEnumerable<Precedence> Orders(Tenure subject, RuleContext context) =>
        subject.Period is not null && TimeOf(subject, context) is { } time
            ? Containment.Orders(Tenures.Holding(subject), time, time)
            : [];

    static NamedDate? TimeOf(Tenure tenure, RuleContext context) =>
        context.Dossier.Find(tenure.Office) is { Period: { } period } office
            ? new(TheTimeOf(office), office, "period", period)
            : null;

    [Message("the time of {office}")]
    private static partial Message TheTimeOf(Office office);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Within the time of the office, and of one that goes on",
            """
            offices:
              - { id: old, title: Secretary of Foreign Affairs, of: USA, period: 1781/1789 }
              - { id: new, title: Secretary of State, of: USA, period: 1789/.. }
            tenures:
              - { id: jay, person: jay, office: old, period: 1784/1789 }
              - { id: rubio, person: rubio, office: new, period: 2025-01-21/.. }
            """
        ),
        new(
            "Before the office was made, and after it was abolished",
            """
            offices:
              - { id: old, title: Secretary of Foreign Affairs, of: USA, period: 1781/1789 }
            tenures:
              - { id: early, person: a, office: old, period: 1779/1781 }
              - { id: late, person: b, office: old, period: 1788/1795 }
            """,
            "warning early.period: the tenure (1779/1781) begins before the time of old (1781/1789)",
            "warning late.period: the tenure (1788/1795) is after the time of old (1781/1789)"
        ),
        new(
            "In the year in which it was made",
            """
            offices:
              - { id: new, title: Secretary of State, of: USA, period: 1789-07-27/.. }
            tenures:
              - { id: first, person: a, office: new, period: 1789/1793 }
            """,
            "maybe first.period: cannot tell whether the tenure (1789/1793) begins before the time of new (1789-07-27/..)"
        ),
    ];
}
