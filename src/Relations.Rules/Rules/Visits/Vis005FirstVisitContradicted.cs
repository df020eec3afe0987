using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis005FirstVisitContradicted : RecordRule<Visit>
{
    static readonly RecordIndex<Visit, (string?, string)> ByVisitor = new(
        dossier => dossier.Visits,
        visit =>
            visit.Kind is VisitKind.Transit or VisitKind.TechnicalStop
                ? []
                : visit.VisitorIds().Select(id => (visit.To.Id, id))
    );

    public override RuleInfo Info { get; } =
        new(
            "VIS005",
            "first-visit-contradicted",
            Severity.Warning,
            "A first visit has an earlier one of the same visitor on record."
        )
        {
            Why =
                "That a visit was the first is a claim that sources like to make, and that another date on record can refute.",
            Basis = "Two records that cannot both be true.",
            Needs =
                "a visit with ordinal 1 and another to the same state by the same person, or, where the first names only an "
                + "office, by a holder of it; stops on the way do not count",
            Verdicts =
                "Violated when another visit is before every possible day of the first; undetermined when it may be; "
                + "satisfied otherwise, and on the same day. Of several such visits one is named.",
            Exceptions = ["A first visit of its kind, or the first since taking office."],
        };

    public override void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleFor(visit => visit.Dates)
            .NotContradictedBy((visit, context) => Claims(visit, context).Worst(claim => claim.IsBroken))
            .WithFinding((_, claim) => Violation.Of(claim, at: claim.Earlier))
            .When(visit => visit.Ordinal == 1);

    static IEnumerable<Precedence> Claims(Visit visit, RuleContext context) =>
        visit
            .PersonOrOfficeIds()
            .Select(id => Earlier(visit, id, context) is { } other ? Claim(visit, other, id) : null)
            .OfType<Precedence>();

    static Visit? Earlier(Visit first, string visitor, RuleContext context) =>
        SpanIndex
            .Of(context, ByVisitor, (first.To.Id, visitor), OnRecord, visit => DayExtent.Of(visit.Dates))
            .Worst(
                DayExtent.UpTo(first.Dates, days: 1),
                other =>
                    first.Dates is null || ReferenceEquals(other, first)
                        ? Ternary.No
                        : Chronology.NotAfter(first.Dates, other.Dates).Not()
            );

    static IEnumerable<Visit> OnRecord(Visit visit) => visit.Dates is null ? [] : [visit];

    static Precedence Claim(Visit first, Visit other, string visitor) =>
        new(new(FirstVisit(new(visitor), first.To), first, "dates", first.Dates), other.NamedStay());

    [Message("the first visit of {visitor} to {state}")]
    private static partial Message FirstVisit(RecordValue visitor, Ref<State> state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A first visit and later ones, and an earlier one by another president",
            """
            visits:
              - { id: first, visitors: [{ person: b, office: president }], to: AZE, dates: 2003-11-01, ordinal: 1 }
              - { id: later, visitors: [{ person: b }], to: AZE, dates: 2004 }
              - { id: before, visitors: [{ person: a, office: president }], to: AZE, dates: 1998-10-29 }
            """
        ),
        new(
            "A first visit with an earlier one",
            """
            visits:
              - { id: first, visitors: [{ office: president }], to: AZE, dates: 2003-11-01, ordinal: 1 }
              - { id: other, visitors: [{ person: a, office: president }], to: AZE, dates: 1998-10-29/1998-10-30 }
            """,
            "warning first.dates: the visit other (1998-10-29/1998-10-30) comes before the first visit of president to AZE (2003-11-01)"
        ),
        new(
            "Only the year of the other is known",
            """
            visits:
              - { id: first, visitors: [{ office: president }], to: AZE, dates: 2003-11-01, ordinal: 1 }
              - { id: other, visitors: [{ office: president }], to: AZE, dates: 2003 }
            """,
            "maybe first.dates: cannot tell whether the visit other (2003) comes before the first visit of president to AZE (2003-11-01)"
        ),
    ];
}
