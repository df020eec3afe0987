using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis001OfficeNotHeld : OrderRule<Visit>
{
    static readonly RecordIndex<Tenure, (Ref<Person>, Ref<Office>)> Tenures = new(
        dossier => dossier.Tenures,
        tenure => (tenure.Person, tenure.Office)
    );

    public override RuleInfo Info { get; } =
        new("VIS001", "office-not-held", Severity.Error, "A visitor did not hold the stated office at the time.")
        {
            Why =
                "A visit by the president is one by whoever was president on those days. Where the person was not, the "
                + "person, the office or the date is wrong. A president-elect or a minister-designate travels before the "
                + "tenure, and a former one after it: up to three months before it is reported as info, and up to half a year "
                + "before or a month after a warning.",
            Basis = "Two records that cannot both be true.",
            Needs =
                "a visitor with person and office and without a status, and a tenure of that person in that office with its period",
            Verdicts =
                "Violated when the visit lies outside every such tenure, whichever days are meant; undetermined when it may; "
                + "satisfied otherwise, and where no such tenure is on record.",
            Exceptions = ["A visitor who is called by a former or a coming office out of courtesy."],
        };

    public override void Check(Visit subject, RuleContext context)
    {
        if (Period.Of(subject.Stay()) is not { } visit)
        {
            return;
        }

        foreach (var visitor in subject.Visitors.Where(NamesBoth))
        {
            var terms = PeriodIndex.Of(context, Tenures, (visitor.Person, visitor.Office), Term);
            if (terms.All.Count > 0 && terms.All.Count == context.Find(Tenures, (visitor.Person, visitor.Office)).Count)
            {
                Check(visit, visitor, terms, context);
            }
        }
    }

    static void Check(Period visit, Visitor visitor, PeriodIndex terms, RuleContext context)
    {
        var held = terms.Best(DayExtent.Between(visit.Start, visit.End), visit.IsWithin);
        if (held == Ternary.Yes)
        {
            return;
        }

        var isNear = Near(visit, terms, DaysBefore, DaysAfter);
        context.ReportIf(
            held.Not(),
            visit.First,
            LiesOutside(visit, visitor.Person, visitor.Office),
            [.. visit.Inexact, .. terms.Open],
            terms.Related,
            help: isNear ? SayWhich() : null,
            most: Near(visit, terms, DaysAsElect, 0) ? Severity.Info
                : isNear ? Severity.Warning
                : Severity.Error
        );
    }

    const long DaysAsElect = 92;
    const long DaysBefore = 183;
    const long DaysAfter = 31;

    // Who is elect, acting or a former holder does not claim to hold the office.
    static bool NamesBoth(Visitor visitor) => visitor is { Person.IsNone: false, Office.IsNone: false, Status: null };

    static bool Near(Period visit, PeriodIndex terms, long before, long after) =>
        terms
            .FirstTouching(Around(visit, before, after))
            .Any(term =>
                IsWithin(visit.Start.MaxDaysTo(term.Start), before) || IsWithin(term.End.MaxDaysTo(visit.End), after)
            );

    static DayExtent Around(Period visit, long before, long after) =>
        DayExtent.Between(
            PeriodBound.Min(visit.Start, visit.End.Later(-after)),
            PeriodBound.Max(visit.Start.Later(before), visit.End)
        );

    static bool IsWithin(long? days, long most) => days > 0 && days <= most;

    // Of several terms one is enough, which is no order.
    public override IEnumerable<Precedence> Orders(Visit subject, RuleContext context) =>
        subject
            .Visitors.Where(NamesBoth)
            .Select(visitor => context.Find(Tenures, (visitor.Person, visitor.Office)))
            .Where(terms => terms.Count == 1)
            .SelectMany(terms => Precedence.Within(subject.NamedStay(), Tenured(terms[0])));

    static Period? Term(Tenure tenure) => Period.Of(Tenured(tenure));

    static NamedDate Tenured(Tenure tenure) => new(FactTexts.TenureOf(tenure), tenure, "period", tenure.Period);

    [Message("{visit} lies outside the time in which {person} is {office}")]
    private static partial Message LiesOutside(Period visit, Ref<Person> person, Ref<Office> office);

    [Message("say whether the visitor was elect, designate or a former holder: status elect or former")]
    private static partial Message SayWhich();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A visit by the president of the day",
            """
            tenures:
              - { id: tenure, person: aliyev, office: president, period: 2003-10-31/.. }
            visits:
              - { id: visit, visitors: [{ person: aliyev, office: president }], to: TUR, dates: 2017-07-09/2017-07-10 }
            """
        ),
        new(
            "A visit from before the tenure",
            """
            tenures:
              - { id: tenure, person: aliyev, office: president, period: 2003-10-31/.. }
            visits:
              - { id: visit, visitors: [{ person: aliyev, office: president }], to: TUR, dates: 2001-07-09 }
            """,
            "error visit.dates: the visit (2001-07-09) lies outside the time in which aliyev is president"
        ),
        new(
            "A president-elect, one elected half a year before, and a former president",
            """
            tenures:
              - { id: tenure, person: eisenhower, office: president, period: 1953-01-20/1961-01-20 }
            visits:
              - { id: elect, visitors: [{ person: eisenhower, office: president }], to: KOR, dates: 1952-12-02/1952-12-05 }
              - { id: early, visitors: [{ person: eisenhower, office: president }], to: MEX, dates: 1952-08-01 }
              - { id: former, visitors: [{ person: eisenhower, office: president }], to: CAN, dates: 1961-02-01 }
            """,
            "info elect.dates: the visit (1952-12-02/1952-12-05) lies outside the time in which eisenhower is president",
            "warning early.dates: the visit (1952-08-01) lies outside the time in which eisenhower is president",
            "warning former.dates: the visit (1961-02-01) lies outside the time in which eisenhower is president"
        ),
        new(
            "Visitors who are said to be elect and former, and an elect whose tenure as such is on record",
            """
            tenures:
              - { id: tenure, person: eisenhower, office: president, period: 1953-01-20/1961-01-20 }
              - { id: elect, person: kennedy, office: president, period: 1960-11-08/1961-01-20, status: elect }
            visits:
              - { id: elect-visit, visitors: [{ person: eisenhower, office: president, status: elect }], to: KOR, dates: 1952-12-02/1952-12-05 }
              - { id: former, visitors: [{ person: eisenhower, office: president, status: former }], to: CAN, dates: 1965-02-01 }
              - { id: other, visitors: [{ person: kennedy, office: president }], to: CAN, dates: 1960-12-01 }
            """
        ),
        new(
            "A visit in the year in which the tenure began",
            """
            tenures:
              - { id: tenure, person: aliyev, office: president, period: 2003-10-31/.. }
            visits:
              - { id: visit, visitors: [{ person: aliyev, office: president }], to: TUR, dates: 2003 }
            """,
            "maybe visit.dates: cannot tell whether the visit (2003) lies outside the time in which aliyev is president"
        ),
    ];
}
