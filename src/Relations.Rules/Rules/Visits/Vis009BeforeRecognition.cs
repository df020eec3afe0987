using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed class Vis009BeforeRecognition : RecordRule<Visit>
{
    public override RuleInfo Info { get; } =
        new("VIS009", "before-recognition", Severity.Info, "An official visit comes before the recognition on record.")
        {
            Why =
                "To receive an official visit, or to pay one, comes close to recognition. One that is earlier is worth a note, "
                + "or a date is wrong.",
            Basis = "Lauterpacht, Recognition in International Law, 1947, ch. XX.",
            Needs =
                "the states and dates of a visit of the kind state, official, working or official-working, and a recognition "
                + "between the two with its date",
            Verdicts =
                "Violated when the visit certainly ends before every such recognition; undetermined when it may; satisfied "
                + "otherwise.",
            Exceptions = ["Talks about the terms of the recognition."],
        };

    public override void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleFor(visit => visit.Dates)
            .NotContradictedBy(FirstRecognition)
            .WithFinding((_, order) => Violation.Of(order, at: order.Later))
            .When(visit => IsOfficial(visit.Kind) && visit.Dates?.Value is not null);

    static Precedence? FirstRecognition(Visit subject, RuleContext context)
    {
        var (visit, acts) = (subject.Stay(), Acts(subject, context));
        return acts.All.Count == 0
            ? null
            : new(
                acts.Worst(DayExtent.UpTo(visit.Date), act => Chronology.NotAfter(act.Date, visit.Date)) ?? acts.All[0],
                visit
            );
    }

    static SpanIndex<NamedDate> Acts(Visit visit, RuleContext context) =>
        context.Shared(
            (typeof(Vis009BeforeRecognition), visit.From, visit.To),
            () =>
                new SpanIndex<NamedDate>(
                    context
                        .Find(Recognitions.ByPair, (visit.From, visit.To))
                        .Concat(context.Find(Recognitions.ByPair, (visit.To, visit.From)))
                        .Select(recognition => recognition.Act())
                        .Where(act => act.Date?.Value is not null),
                    act => DayExtent.Of(act.Date),
                    context.CountComparison
                )
        );

    static bool IsOfficial(VisitKind? kind) =>
        kind is VisitKind.State or VisitKind.Official or VisitKind.Working or VisitKind.OfficialWorking;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "After the recognition, and a private visit before",
            """
            recognitions: [{ id: recognition, by: TUR, of: AZE, date: 1991-11-09 }]
            visits:
              - { id: first, visitors: [{ office: president }], from: AZE, to: TUR, dates: 1992-01-23, kind: official }
              - { id: second, visitors: [{ office: president }], from: AZE, to: TUR, dates: 1991-01-23, kind: private }
            """
        ),
        new(
            "Before the recognition",
            """
            recognitions: [{ id: recognition, by: TUR, of: AZE, date: 1991-11-09 }]
            visits:
              - { id: visit, visitors: [{ office: president }], from: TUR, to: AZE, dates: 1991-03-15/1991-03-16, kind: official }
            """,
            "info visit.dates: the visit (1991-03-15/1991-03-16) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
        new(
            "Only the year of the visit is known",
            """
            recognitions: [{ id: recognition, by: TUR, of: AZE, date: 1991-11-09 }]
            visits:
              - { id: visit, visitors: [{ office: president }], from: TUR, to: AZE, dates: 1991, kind: working }
            """,
            "maybe visit.dates: cannot tell whether the visit (1991) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
    ];
}
