using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis010OfficeOfAnother : RecordRule<Visit>
{
    public override RuleInfo Info { get; } =
        new(
            "VIS010",
            "office-of-another",
            Severity.Warning,
            "A visitor comes from one state and holds an office of another."
        )
        {
            Why =
                "Origin and destination are mixed up, or the office is that of the colleague. Of a head of state who comes "
                + "from a third state it is reported as info: a king of several realms comes from another of them.",
            Basis = "An official visit is paid by one state to another.",
            Needs = "a visitor with an office of a state, and the state that the visit comes from",
            Exceptions = ["A visit that starts from a third state, recorded as coming from there."],
        };

    public override void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleForEach(visit => visit.Visitors)
            .NotContradictedBy(OfficeOfOther)
            .WithFinding(
                (visit, _, office, context) => IsOfOther(visit, office, (State)context.Dossier.Find(office.Of.Id!)!)
            )
            .When(visit => !visit.From.IsNone);

    static Office? OfficeOfOther(Visit visit, Visitor visitor, RuleContext context) =>
        context.Dossier.Find(visitor.Office) is { Of.Id: { } of } office
        && of != visit.From.Id
        && context.Dossier.Find(of) is State
        && !IsOfBoth(visit, visitor, context)
            ? office
            : null;

    static Violation IsOfOther(Visit visit, Office office, State state) =>
        new(ComesFromElsewhere(office, state, visit.From))
        {
            Field = "office",
            Related = [new(OfficeOf(state), new(office, "of"))],
            Most =
                office.Rank == OfficeRank.HeadOfState && (state.Id != visit.To.Id || IsRealm(state.Id, visit.From.Id!))
                    ? Severity.Info
                    : Severity.Error,
        };

    // In a union of crowns the king of one state comes from the other.
    static bool IsOfBoth(Visit visit, Visitor visitor, RuleContext context) =>
        !visitor.Person.IsNone
        && context
            .Shared(
                (typeof(Vis010OfficeOfAnother), visitor.Person, visit.From),
                () =>
                    new SpanIndex<Tenure>(
                        context
                            .Find(ByPerson, visitor.Person)
                            .Where(tenure =>
                                tenure.IsInFullRight() && context.Dossier.Find(tenure.Office)?.Of.Id == visit.From.Id
                            ),
                        tenure => DayExtent.Of(tenure.Period),
                        context.CountComparison
                    )
            )
            .Best(DayExtent.Of(visit.Dates), tenure => Chronology.Overlap(tenure.Period, visit.Dates)) != Ternary.No;

    static readonly RecordIndex<Tenure, Ref<Person>> ByPerson = new(
        dossier => dossier.Tenures,
        tenure => tenure.Person
    );

    [Message("{office} is an office of {state}, and the visit comes from {origin}")]
    private static partial Message ComesFromElsewhere(Office office, State state, Ref<State> origin);

    [Message("an office of {state}")]
    private static partial Message OfficeOf(State state);

    // Realms of one crown whose king lives in the United Kingdom, today or once.
    static bool IsRealm(string of, string from) => from == "GBR" && Realms.Contains(of);

    static readonly string[] Realms =
    [
        "ATG",
        "AUS",
        "BHS",
        "BLZ",
        "BRB",
        "CAN",
        "GRD",
        "FJI",
        "GHA",
        "GMB",
        "GUY",
        "IRL",
        "JAM",
        "KNA",
        "KEN",
        "LCA",
        "LKA",
        "MLT",
        "MUS",
        "NGA",
        "NZL",
        "PAK",
        "PNG",
        "SLB",
        "SLE",
        "TTO",
        "TUV",
        "TZA",
        "UGA",
        "VCT",
        "ZAF",
    ];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A president from the president's state",
            """
            offices: [{ id: president, title: President, of: AZE }]
            visits: [{ id: visit, visitors: [{ office: president }], from: AZE, to: TUR }]
            """
        ),
        new(
            "The king of Canada comes from the United Kingdom",
            """
            offices: [{ id: king, title: King, of: CAN, rank: head-of-state }]
            visits: [{ id: visit, visitors: [{ office: king }], from: GBR, to: CAN, dates: 1939-05-17 }]
            """,
            "info visit.visitors[0].office: king is an office of CAN, and the visit comes from GBR"
        ),
        new(
            "The king of Hanover, who is king of the United Kingdom as well",
            """
            states: [{ id: QHN, names: Hanover, exists: 1814-10-12/1866-09-20 }]
            offices:
              - { id: there, title: King of Hanover, of: QHN, rank: head-of-state }
              - { id: here, title: King of the United Kingdom, of: GBR, rank: head-of-state }
            tenures:
              - { id: a, person: george, office: there, period: 1820-01-29/1830-06-26 }
              - { id: b, person: george, office: here, period: 1820-01-29/1830-06-26 }
            visits: [{ id: visit, visitors: [{ person: george, office: there }], from: GBR, to: QHN, dates: 1821-10 }]
            """
        ),
        new(
            "The sides are exchanged",
            """
            offices: [{ id: president, title: President, of: AZE }]
            visits: [{ id: visit, visitors: [{ office: president }], from: TUR, to: AZE }]
            """,
            "warning visit.visitors[0].office: president is an office of AZE, and the visit comes from TUR"
        ),
    ];
}
