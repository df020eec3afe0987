using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom011OutsideLife
    : Rule,
        IChecks<Appointment>,
        IChecks<Tenure>,
        IPrecedences<Appointment>,
        IPrecedences<Tenure>
{
    public override RuleInfo Info { get; } =
        new("HOM011", "outside-life", Severity.Error, "A person serves before birth or after death.")
        {
            Why = "One of the dates is wrong, or two people of one name are taken for one.",
            Basis = "Two records that cannot both be true.",
            Needs = "the dates of an appointment or a tenure, and the birth or death of the person",
            Verdicts =
                "Violated when every possible day of the service is before birth or after death; undetermined when some are; "
                + "satisfied otherwise, on the day itself too, and for a service that ends in the year or month of the death. "
                + "Of a tenure without an end only the start is compared.",
            Exceptions = ["A nomination that was made in ignorance of a death."],
        };

    public void Check(Appointment subject, RuleContext context) => Check(Orders(subject, context), context);

    public void Check(Tenure subject, RuleContext context) => Check(Orders(subject, context), context);

    public IEnumerable<Precedence> Orders(Appointment subject, RuleContext context) =>
        StepsOf(subject).SelectMany(step => Orders(subject.Person, step, context));

    public IEnumerable<Precedence> Orders(Tenure subject, RuleContext context) =>
        DatesOf(subject).SelectMany(date => Orders(subject.Person, date, context));

    static IEnumerable<NamedDate> DatesOf(Tenure tenure) =>
        tenure.Appointed is null ? [When(tenure)] : [When(tenure), Tenures.Appointment(tenure)];

    static IEnumerable<NamedDate> StepsOf(Appointment appointment) =>
        appointment
            .Steps()
            .Concat(
                ((NamedDate[])[appointment.Beginning(), appointment.Renewal()]).Where(step => step.Date is not null)
            );

    static NamedDate When(Tenure tenure) => new(Tenure.TheTenure(), tenure, "period", tenure.Period);

    static NamedDate Birth(Person person) => new(BirthOf(person), person, "born", person.Born);

    static NamedDate Death(Person person) => new(DeathOf(person), person, "died", person.Died);

    static IEnumerable<Precedence> Orders(Ref<Person> reference, NamedDate when, RuleContext context)
    {
        var person = context.Dossier.Find(reference);
        if (person?.Born is not null)
        {
            yield return Precedence.NotBeginningBefore(Birth(person), when);
        }

        if (person?.Died is not null)
        {
            var isEndKnown = when.Date is { Value: not null } date && PeriodBound.EndOf(date).Date is not null;
            yield return new(when, Death(person)) { EarlierSide = isEndKnown ? DateEnd.End : DateEnd.Start };
        }
    }

    static void Check(IEnumerable<Precedence> orders, RuleContext context)
    {
        foreach (var order in orders)
        {
            if (order.LaterSide == DateEnd.Start)
            {
                context.RequireNotBefore(order.Later, order.Earlier);
            }
            else if (order is { Earlier.Date.Value: not null, Later.Date.Value: not null })
            {
                CheckDeath(order, context);
            }
        }
    }

    static void CheckDeath(Precedence order, RuleContext context)
    {
        var (when, died) = (order.Earlier, order.Later);
        var (end, death) = (PeriodBound.EndOf(when.Date!), PeriodBound.EndOf(died.Date!));
        var last = order.EarlierSide == DateEnd.End ? end : PeriodBound.StartOf(when.Date!);
        var broken = last.NotAfter(death).Not();
        // One who dies in office ends in the year or month of the death.
        var isEnd = when.Path == "ended" || (when.Path == "period" && end.Date is not null);
        var isOfIts = end.Earliest <= death.Earliest && death.Latest <= end.Latest;
        broken = isEnd && isOfIts && broken == Ternary.Unknown ? Ternary.No : broken;
        context.ReportIf(broken, when, Containment.IsAfter(when, died), [when, died], Chronology.Related(died));
    }

    [Message("the birth of {person}")]
    private static partial Message BirthOf(Person person);

    [Message("the death of {person}")]
    private static partial Message DeathOf(Person person);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A tenure that ends with the life",
            """
            people:
              - { id: somebody, names: Somebody, born: 1927-10-13, died: 1993-04-17 }
            tenures:
              - { id: tenure, person: somebody, office: president, period: 1989-11-09/1993-04-17 }
              - { id: year, person: somebody, office: president, period: 1989-11-09/1993 }
            appointments:
              - { id: head, person: somebody, mission: embassy, credentials: 1988, ended: 1993 }
            """
        ),
        new(
            "An appointment after death",
            """
            people:
              - { id: somebody, names: Somebody, died: 1993-04-17 }
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1995-03 }
            """,
            "error first.appointed: the appointment (1995-03) is after the death of somebody (1993-04-17)"
        ),
        new(
            "A service that begins, and an election to an office, after death",
            """
            people:
              - { id: somebody, names: Somebody, died: 1993-04-17 }
            appointments:
              - { id: first, person: somebody, mission: embassy, started: 1995-03-02 }
            tenures:
              - { id: tenure, person: somebody, office: president, appointed: 1995-03-02 }
            """,
            "error first.started: the start of the service (1995-03-02) is after the death of somebody (1993-04-17)",
            "error tenure.appointed: the appointment (1995-03-02) is after the death of somebody (1993-04-17)"
        ),
        new(
            "An appointment in the year of the death",
            """
            people:
              - { id: somebody, names: Somebody, died: 1993-04-17 }
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1993 }
            """,
            "maybe first.appointed: cannot tell whether the appointment (1993) is after the death of somebody (1993-04-17)"
        ),
    ];
}
