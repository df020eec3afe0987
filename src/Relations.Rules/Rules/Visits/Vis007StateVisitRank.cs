using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis007StateVisitRank : RecordRule<Visit>
{
    static readonly RecordIndex<Tenure, Ref<Person>> ByPerson = new(
        dossier => dossier.Tenures,
        tenure => tenure.Person
    );

    public override RuleInfo Info { get; } =
        new("VIS007", "state-visit-rank", Severity.Warning, "A state visit without a head of state.")
        {
            Why =
                "A state visit is paid by a head of state. By anyone else it is an official or working visit, or the office "
                + "is that of a colleague. Of a head of government it is reported as info: published lists have such state "
                + "visits.",
            Basis = "Practice of protocol.",
            Needs =
                "a visit of the kind state, and for each visitor an office with its rank, or a person with a tenure in an "
                + "office of the rank head-of-state",
            Verdicts =
                "Violated when no visitor has that rank, or holds such an office on any possible day; undetermined when one "
                + "may; satisfied otherwise, and where the rank of a visitor is not on record.",
            Exceptions = ["A crown prince, or a head of government who is received as a head of state."],
        };

    public override void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleFor(visit => visit.Visitors)
            .Must(HasHeadOfState)
            .WithFinding((visit, _, context) => WithoutHead(visit, HasHeadOfState(visit, context), context))
            .When(visit => visit.Kind == VisitKind.State && visit.Visitors.Count > 0);

    static Ternary HasHeadOfState(Visit visit, RuleContext context) =>
        visit.Visitors.Max(visitor => IsHead(visitor, visit.Stay(), context));

    static Violation WithoutHead(Visit subject, Ternary hasHead, RuleContext context)
    {
        var visit = new NamedDate(StateVisit(), subject, "dates", subject.Dates);
        return hasHead == Ternary.Unknown
            ? Violation.Of(visit, HasHead(visit))
            : new(HasNoHead(visit))
            {
                Path = "kind",
                Most = subject.Visitors.Any(visitor => IsPremier(visitor, context)) ? Severity.Info : Severity.Error,
            };
    }

    static bool IsPremier(Visitor visitor, RuleContext context) =>
        context.Dossier.Find(visitor.Office)?.Rank == OfficeRank.HeadOfGovernment;

    static Ternary IsHead(Visitor visitor, NamedDate visit, RuleContext context)
    {
        if (context.Dossier.Find(visitor.Office) is { } office)
        {
            return office.Rank is null or OfficeRank.HeadOfState ? Ternary.Yes : Ternary.No;
        }

        var terms = context.Shared(
            (typeof(TermsAsHead), visitor.Person),
            () => TermsAsHead.Of(visitor.Person, context)
        );
        return
            !visitor.Office.IsNone
            || terms.Dated.All.Count == 0
            || terms.IsOneUndated
            || Period.Of(visit) is not { } stay
            ? Ternary.Yes
            : terms.Dated.Best(DayExtent.Between(stay.Start, stay.End), stay.IsWithin);
    }

    sealed record TermsAsHead(PeriodIndex Dated, bool IsOneUndated)
    {
        public static TermsAsHead Of(Ref<Person> person, RuleContext context)
        {
            var terms = context
                .Find(ByPerson, person)
                .Where(tenure => context.Dossier.Find(tenure.Office)?.Rank == OfficeRank.HeadOfState)
                .Select(tenure => Period.Of(RecordEvents.MainDateOf(tenure)!))
                .ToList();
            return new(new([.. terms.OfType<Period>()], context.CountComparison), terms.Contains(null));
        }
    }

    [Message("the state visit")]
    private static partial Message StateVisit();

    [Message("{visit} has no head of state among its visitors")]
    private static partial Message HasNoHead(NamedDate visit);

    [Message("{visit} has a head of state among its visitors")]
    private static partial Message HasHead(NamedDate visit);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A president, and one of whom only the person is named",
            """
            offices: [{ id: president, title: President, of: AZE, rank: head-of-state }]
            tenures: [{ id: tenure, person: somebody, office: president, period: 2003-10-31/.. }]
            visits:
              - { id: first, visitors: [{ office: president }], to: TUR, dates: 2004-04-13, kind: state }
              - { id: second, visitors: [{ person: somebody }], to: TUR, dates: 2004-04-13, kind: state }
            """
        ),
        new(
            "A prime minister, and a president before the tenure",
            """
            offices:
              - { id: president, title: President, of: AZE, rank: head-of-state }
              - { id: premier, title: Prime Minister, of: AZE, rank: head-of-government }
            tenures: [{ id: tenure, person: somebody, office: president, period: 2003-10-31/.. }]
            visits:
              - { id: first, visitors: [{ office: premier }], to: TUR, dates: 2004-04-13, kind: state }
              - { id: second, visitors: [{ person: somebody }], to: TUR, dates: 2001-04-13, kind: state }
            """,
            "info first.kind: the state visit (2004-04-13) has no head of state among its visitors",
            "warning second.kind: the state visit (2001-04-13) has no head of state among its visitors"
        ),
        new(
            "In the year in which the tenure began",
            """
            offices: [{ id: president, title: President, of: AZE, rank: head-of-state }]
            tenures: [{ id: tenure, person: somebody, office: president, period: 2003-10-31/.. }]
            visits:
              - { id: visit, visitors: [{ person: somebody }], to: TUR, dates: 2003, kind: state }
            """,
            "maybe visit.dates: cannot tell whether the state visit (2003) has a head of state among its visitors"
        ),
    ];
}
