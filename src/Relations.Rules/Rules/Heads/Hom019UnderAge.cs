using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom019UnderAge : Rule, IChecks<Appointment>, IChecks<Tenure>, IChecks<Visit>
{
    const int Age = 21;
    const long DaysOfAge = 7670;

    public override RuleInfo Info { get; } =
        new("HOM019", "under-age", Severity.Warning, "A person holds an office before the age of 21.")
        {
            Why =
                "Nobody is a minister or an ambassador at that age: the year of birth is that of another person of the name, "
                + "or has a slip. Monarchs have come to the throne as children, and of heads of state it is reported as info. Who visits "
                + "without an office on record is taken for its holder.",
            Basis = "Constitutions set an age for offices, of 21 years or more nearly everywhere.",
            Needs = "the birth of a person, and the start of an appointment, tenure or visit",
            Verdicts =
                "Violated when the person is certainly younger on the first day; undetermined when the dates leave it open; "
                + "satisfied otherwise. What begins before the birth is outside-life's (HOM011) and visitor-not-alive's "
                + "(VIS011).",
            Exceptions = ["Members of a ruling house."],
        };

    public void Check(Appointment subject, RuleContext context) =>
        Check(subject.Person, subject.Steps().FirstOrDefault(step => step.Date is not null), null, context);

    public void Check(Tenure subject, RuleContext context) =>
        Check(subject.Person, new(Tenure.TheTenure(), subject, "period", subject.Period), subject.Office, context);

    public void Check(Visit subject, RuleContext context)
    {
        foreach (var visitor in subject.Visitors)
        {
            Check(visitor.Person, subject.Stay(), visitor.Office, context);
        }
    }

    static void Check(Ref<Person> reference, NamedDate? when, Ref<Office>? office, RuleContext context)
    {
        if (
            when?.Date is not { Value: not null } date
            || context.Dossier.Find(reference) is not { Born: { Value: not null } born } person
            || PeriodBound.StartOf(date) is not { IsUnknownBefore: false } start
            || PeriodBound.StartOf(born).NotAfter(start) == Ternary.No
        )
        {
            return;
        }

        var birth = new NamedDate(BirthOf(person), person, "born", born);
        var isMonarch = office is { } held && context.Dossier.Find(held) is { } post && IsMonarch(post, when.Record);
        context.ReportIf(
            start.Before(PeriodBound.StartOf(born).Later(DaysOfAge)),
            when,
            IsBefore(when, person, Age, birth),
            [when, birth],
            Chronology.Related(birth),
            most: isMonarch ? Severity.Info : Severity.Warning
        );
    }

    // Lists of heads of state seldom say which of them are monarchs.
    static bool IsMonarch(Office office, Record subject) =>
        (office.Rank == OfficeRank.HeadOfState && subject is Tenure)
        || (office.Title?.Translations ?? []).Any(title => Terms.Of("monarch").In(title.Text).Count > 0);

    [Message("the birth of {person}")]
    private static partial Message BirthOf(Person person);

    [Message("{when} begins before {person} is {years} years old, after {birth}")]
    private static partial Message IsBefore(NamedDate when, Person person, int years, NamedDate birth);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A minister of thirty",
            """
            people: [{ id: a, names: A, born: 1960-05-01 }]
            tenures: [{ id: t, person: a, office: minister, period: 1990-05-01/1995 }]
            """
        ),
        new(
            "A minister of ten, a visitor of seven and a king of seventeen",
            """
            people:
              - { id: a, names: A, born: 1980 }
              - { id: b, names: B, born: 2010-03-01 }
              - { id: king, names: King, born: 1935-05-02 }
            offices: [{ id: throne, title: King, of: IRQ, rank: head-of-state }]
            tenures: [{ id: t, person: a, office: minister, period: 1990-05-01/1995 }]
            visits:
              - { id: v, visitors: [{ person: b }], to: TUR, dates: 2017-12-13 }
              - { id: w, visitors: [{ person: king, office: throne }], to: USA, dates: 1952-08-12 }
            """,
            "warning t.period: the tenure (1990-05-01/1995) begins before a is 21 years old, after the birth of a (1980)",
            "warning v.dates: the visit (2017-12-13) begins before b is 21 years old, after the birth of b (2010-03-01)",
            "info w.dates: the visit (1952-08-12) begins before king is 21 years old, after the birth of king (1935-05-02)"
        ),
        new(
            "Born in the year twenty-one years before",
            """
            people: [{ id: a, names: A, born: 1969 }]
            tenures: [{ id: t, person: a, office: minister, period: 1990-05-01/1995 }]
            """,
            "maybe t.period: cannot tell whether the tenure (1990-05-01/1995) begins before a is 21 years old, after the birth of a (1969)"
        ),
    ];
}
