using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rec008FirstContradicted : OrderRule<Recognition>
{
    static readonly RecordIndex<Recognition, Ref<State>> ByRecognized = new(
        dossier => dossier.Recognitions,
        recognition => recognition.Of
    );

    public override RuleInfo Info { get; } =
        new("REC008", "first-contradicted", Severity.Warning, "A first recognition has an earlier one on record.")
        {
            Why =
                "To have been the first to recognize a state is a claim that sources like to make, and that another date on "
                + "record can refute.",
            Basis = "Two records that cannot both be true.",
            Needs =
                "a recognition with ordinal 1 and another of the same state and of the same form and object, as far as both "
                + "say them, both with dates and with no break of the state between",
            Verdicts =
                "Violated when another recognition is before every possible day of the first; undetermined when it may be; "
                + "satisfied otherwise, and on the same day. Of several one is named.",
            Exceptions =
            [
                "A claim that is kept as the source makes it.",
                "A first recognition among those of a kind that no form tells apart.",
            ],
        };

    public override void Check(Recognition subject, RuleContext context) =>
        context.RequireWorst(Orders(subject, context).Where(order => order.IsOnRecord), at: order => order.Earlier);

    public override IEnumerable<Precedence> Orders(Recognition subject, RuleContext context) =>
        subject.Ordinal != 1
            ? []
            : context
                .Shared((typeof(Rec008FirstContradicted), subject.Of), () => Others(subject.Of, context))
                .All.Where(other =>
                    !ReferenceEquals(other, subject) && other.By != subject.By && IsRival(subject, other, context)
                )
                .Select(other => new Precedence(
                    new(TheFirst(subject.Of), subject, "date", subject.Date),
                    new(TheOther(other.By), other, "date", other.Date)
                ));

    static OrderPartners<Recognition> Others(Ref<State> of, RuleContext context)
    {
        var all = context.Find(ByRecognized, of);
        return new(all.Count(one => one.Ordinal == 1), all, one => one.Date);
    }

    // The first de jure may come after one de facto, and the first after a restoration after one of long before.
    static bool IsRival(Recognition first, Recognition other, RuleContext context) =>
        (first.Form is null || other.Form is null || first.Form == other.Form)
        && first.IsOfGovernment() == other.IsOfGovernment()
        && !(
            other.Date is { Value: not null } from
            && first.Date is { Value: not null } to
            && StateBreaks.Between(context, other, PeriodBound.StartOf(from), PeriodBound.EndOf(to)) != Ternary.No
        );

    [Message("the first recognition of {state}")]
    private static partial Message TheFirst(Ref<State> state);

    [Message("the recognition by {state}")]
    private static partial Message TheOther(Ref<State> state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The first de jure after one de facto, and the first after a restoration",
            """
            independence:
              - { id: restored, state: EST, date: 1991-08-20, kind: restoration }
            recognitions:
              - { id: american, by: USA, of: ISR, date: 1948-05-14, form: de-facto }
              - { id: soviet, by: SUN, of: ISR, date: 1948-05-17, form: de-jure, ordinal: 1 }
              - { id: tartu, by: RUS, of: EST, date: 1920-02-02, form: de-jure }
              - { id: icelandic, by: ISL, of: EST, date: 1991-08-22, ordinal: 1 }
            """
        ),
        new(
            "The first recognition, and a later one",
            """
            recognitions:
              - { id: first, by: TUR, of: AZE, date: 1991-11-09, ordinal: 1 }
              - { id: second, by: ROU, of: AZE, date: 1991-12-11 }
            """
        ),
        new(
            "A first recognition with an earlier one",
            """
            recognitions:
              - { id: first, by: TUR, of: AZE, date: 1991-11-09, ordinal: 1 }
              - { id: second, by: ROU, of: AZE, date: 1991-11-08 }
            """,
            "warning first.date: the recognition by ROU (1991-11-08) comes before the first recognition of AZE (1991-11-09)"
        ),
        new(
            "Only the month of the other is known",
            """
            recognitions:
              - { id: first, by: TUR, of: AZE, date: 1991-11-09, ordinal: 1 }
              - { id: second, by: ROU, of: AZE, date: 1991-11 }
            """,
            "maybe first.date: cannot tell whether the recognition by ROU (1991-11) comes before the first recognition of AZE (1991-11-09)"
        ),
    ];
}
