using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom011OutsideLife
    : Rule,
        IChecks<Appointment>,
        IChecks<Tenure>,
        IOrders<Appointment>,
        IOrders<Tenure>
{
    public override RuleInfo Info { get; } =
        new("HOM011", "outside-life", Severity.Error, "A person serves before birth or after death.")
        {
            Why = "One of the dates is wrong, or two people of one name are taken for one.",
            Basis = "Two records that cannot both be true.",
            Needs = "the dates of an appointment or a tenure, and the birth or death of the person",
            Verdicts =
                "Violated when every possible day of the service is before birth or after death; cannot tell when some are; "
                + "holds otherwise, on the day itself too, and for a service that ends in the year or month of the death. Of a tenure without an end only the start is compared.",
            Exceptions = ["A nomination that was made in ignorance of a death."],
        };

    public void Check(Appointment subject, Inspection found)
    {
        foreach (var step in subject.Steps())
        {
            Check(subject.Person, step, found);
        }
    }

    public void Check(Tenure subject, Inspection found) => Check(subject.Person, When(subject), found);

    public IEnumerable<Order> Orders(Appointment subject, Inspection found) =>
        subject.Steps().SelectMany(step => Orders(subject.Person, step, found));

    public IEnumerable<Order> Orders(Tenure subject, Inspection found) => Orders(subject.Person, When(subject), found);

    static Dated When(Tenure tenure) => new(Tenure.TheTenure(), tenure, "period", tenure.Period);

    static Dated Birth(Person person) => new(BirthOf(person), person, "born", person.Born);

    static Dated Death(Person person) => new(DeathOf(person), person, "died", person.Died);

    static IEnumerable<Order> Orders(Ref<Person> reference, Dated when, Inspection found)
    {
        var person = found.Dossier.Find(reference);
        if (person?.Born is not null)
        {
            yield return Order.NotBeginningBefore(Birth(person), when);
        }

        if (person?.Died is not null)
        {
            var isEndKnown = when.Date is { Value: not null } date && Edge.EndOf(date).Date is not null;
            yield return new(when, Death(person)) { EarlierSide = isEndKnown ? Side.End : Side.Start };
        }
    }

    static void Check(Ref<Person> reference, Dated when, Inspection found)
    {
        if (when.Date is not { Value: not null } date || found.Dossier.Find(reference) is not { } person)
        {
            return;
        }

        found.RequireNotBefore(when, Birth(person));
        var (start, end) = (Edge.StartOf(date), Edge.EndOf(date));
        if (person.Died is { Value: not null } death)
        {
            var died = Death(person);
            var last = end == Edge.StillGoingOn || end.Date is null ? start : end;
            var broken = last.NotAfter(Edge.EndOf(death)).Not();
            // One who dies in office ends in the year or month of the death.
            var isEnd = when.Path == "ended" || (when.Path == "period" && end.Date is not null);
            var final = Edge.EndOf(death);
            var isOfIts = end.Earliest <= final.Earliest && final.Latest <= end.Latest;
            broken = isEnd && isOfIts && broken == Truth.CannotTell ? Truth.No : broken;
            found.ReportIf(broken, when, Containment.IsAfter(when, died), [when, died], Chronology.Related(died));
        }
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
