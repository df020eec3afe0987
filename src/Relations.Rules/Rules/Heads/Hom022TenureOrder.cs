using Relations.Dossiers;

namespace Relations.Rules;

sealed class Hom022TenureOrder : OrderRule<Tenure>
{
    public override RuleInfo Info { get; } =
        new("HOM022", "tenure-order", Severity.Warning, "A tenure begins before the appointment or election to it.")
        {
            Why =
                "A person who holds an office in full right was appointed or elected first. A tenure that begins before that "
                + "was an acting one, or one of the dates is wrong. Some weeks are reported as info: many take over and are "
                + "commissioned later.",
            Basis = "Constitutional practice.",
            Needs = "the appointment and the period of a tenure whose status is not acting",
            Verdicts =
                "Violated when the tenure certainly begins before the appointment; undetermined when it may; satisfied "
                + "otherwise, on the same day too.",
            Exceptions = ["An appointment that was confirmed later than it took effect."],
        };

    public override void Check(Tenure subject, RuleContext context)
    {
        if (subject.Status != TenureStatus.Acting)
        {
            context.RequireNotBefore(
                Tenures.Holding(subject),
                Tenures.Appointment(subject),
                IsFormality(subject) ? Severity.Info : Severity.Error
            );
        }
    }

    public override IEnumerable<Precedence> Orders(Tenure subject, RuleContext context)
    {
        if (subject.Appointed is not null && subject.Status != TenureStatus.Acting)
        {
            yield return Precedence.NotBeginningBefore(Tenures.Appointment(subject), Tenures.Holding(subject)) with
            {
                IsMild = IsFormality(subject),
            };
        }
    }

    // Many take over and are commissioned some weeks later.
    static bool IsFormality(Tenure subject) =>
        subject is { Period: { Value: not null } period, Appointed: { Value: not null } appointed }
        && PeriodBound.StartOf(period).MaxDaysTo(PeriodBound.EndOf(appointed)) is <= DaysOfFormality;

    const long DaysOfFormality = 62;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Elected first, and one who acted before",
            """
            tenures:
              - { id: first, person: a, office: president, appointed: 1952-11-04, period: 1953-01-20/1961-01-20 }
              - { id: acting, person: b, office: secretary, appointed: 1961-05-01, period: 1961-01-20/1961-06-01, status: acting }
            """
        ),
        new(
            "In office a year before the election, and four weeks before the commission",
            """
            tenures:
              - { id: first, person: a, office: president, appointed: 1952-11-04, period: 1951-01-20/1961-01-20 }
              - { id: roosevelt, person: roosevelt, office: chief-of-protocol, appointed: 1982-05-11, period: 1982-04-16/1989-01-20 }
            """,
            "warning first.period: the tenure (1951-01-20/1961-01-20) begins before the appointment (1952-11-04)",
            "info roosevelt.period: the tenure (1982-04-16/1989-01-20) begins before the appointment (1982-05-11)"
        ),
        new(
            "In office in the month of the election",
            """
            tenures:
              - { id: first, person: a, office: president, appointed: 1952-11-04, period: 1952-11/1961-01-20 }
            """,
            "maybe first.period: cannot tell whether the tenure (1952-11/1961-01-20) begins before the appointment (1952-11-04)"
        ),
    ];
}
