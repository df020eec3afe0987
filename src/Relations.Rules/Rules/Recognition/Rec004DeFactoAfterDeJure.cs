using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rec004DeFactoAfterDeJure : OrderRule<Recognition>
{
    public override RuleInfo Info { get; } =
        new("REC004", "de-facto-after-de-jure", Severity.Warning, "A recognition de facto follows one de jure.")
        {
            Why =
                "Recognition de facto is provisional and comes first, if at all. After a recognition de jure it says less than "
                + "is said already, so that a form or a date is wrong.",
            Basis = "Lauterpacht, Recognition in International Law, 1947.",
            Needs =
                "both recognitions of one state by another, with dates; a recognition of a government is not compared, for "
                + "every new one may be recognized de facto",
            Verdicts =
                "Violated when the recognition de facto is certainly after the one de jure; undetermined when it may be; "
                + "satisfied otherwise, and where the one de jure was withdrawn. Of several one is named.",
        };

    public override void Check(Recognition subject, RuleContext context) =>
        context.RequireWorst(Orders(subject, context).Where(order => order.IsOnRecord), at: order => order.Earlier);

    public override IEnumerable<Precedence> Orders(Recognition subject, RuleContext context) =>
        subject.Form != RecognitionForm.DeFacto || subject.IsOfGovernment()
            ? []
            : context
                .Shared((typeof(Rec004DeFactoAfterDeJure), subject.By, subject.Of), () => DeJure(subject, context))
                .All.Select(other => new Precedence(subject.Act(), other.Act()));

    static OrderPartners<Recognition> DeJure(Recognition subject, RuleContext context)
    {
        var all = context
            .Find(Recognitions.ByPair, (subject.By, subject.Of))
            .Where(one => !one.IsOfGovernment())
            .ToList();
        return new(
            all.Count(one => one.Form == RecognitionForm.DeFacto),
            all.Where(one => one is { Form: RecognitionForm.DeJure, Withdrawn: null }),
            one => one.Date
        );
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "De facto, then de jure",
            """
            recognitions:
              - { id: first, by: GBR, of: SUN, date: 1921-03-16, form: de-facto }
              - { id: second, by: GBR, of: SUN, date: 1924-02-01, form: de-jure }
            """
        ),
        new(
            "A state de jure, and a century later a government de facto",
            """
            recognitions:
              - { id: state, by: USA, of: MEX, date: 1822-12-12, form: de-jure, recognized: state }
              - { id: carranza, by: USA, of: MEX, date: 1915-10-19, form: de-facto, recognized: government }
            """
        ),
        new(
            "De jure, then de facto",
            """
            recognitions:
              - { id: first, by: GBR, of: SUN, date: 1925-03-16, form: de-facto }
              - { id: second, by: GBR, of: SUN, date: 1924-02-01, form: de-jure }
            """,
            "warning first.date: the recognition de jure of SUN by GBR (1924-02-01) comes before the recognition de facto of SUN by GBR (1925-03-16)"
        ),
        new(
            "Both in one year",
            """
            recognitions:
              - { id: first, by: GBR, of: SUN, date: 1924, form: de-facto }
              - { id: second, by: GBR, of: SUN, date: 1924-02-01, form: de-jure }
            """,
            "maybe first.date: cannot tell whether the recognition de jure of SUN by GBR (1924-02-01) comes before the recognition de facto of SUN by GBR (1924)"
        ),
    ];
}
