using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Agr002PlaceVsVisit : OrderRule<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR002", "place-vs-visit", Severity.Warning, "An agreement is signed outside the visit that it names.")
        {
            Why =
                "What is signed during a visit is signed on its days and in the state that is visited. Where it is not, it was "
                + "another visit, or a date or place is wrong.",
            Basis = "Two records that cannot both be true.",
            Needs = "the visit during which an agreement was signed, and the days or the place of both",
            Verdicts =
                "Violated when the signature is certainly before the first or after the last day of the visit, or in another "
                + "state; undetermined when it may be; satisfied otherwise.",
            Exceptions = ["An agreement that was initialled during the visit and signed later."],
        };

    // An agreement before the visit and one after it break the same rule: both are told as lying outside.
    public override void Check(Agreement subject, RuleContext context)
    {
        if (context.Dossier.Find(subject.During) is not { } visit)
        {
            return;
        }

        var (signature, stay) = (subject.Signature(), Stay(visit));
        if (Period.Of(signature) is { } signed && Period.Of(stay) is { } dates)
        {
            context.ReportIf(
                signed.IsWithin(dates).Not(),
                signature,
                LiesOutside(signature, stay),
                [signature, stay],
                Chronology.Related(stay)
            );
        }

        if (
            context.Dossier.Find(subject.Place) is { } place
            && context.Dossier.StateOf(place) is { } state
            && !visit.To.IsNone
            && state.Id != visit.To.Id
            && !context.AreSuccessive(state.Id, visit.To.Id)
        )
        {
            context.Violated(
                "place",
                LiesElsewhere(place, state, visit, visit.To),
                null,
                [new(TheVisit(), new(visit, "to"))]
            );
        }
    }

    public override IEnumerable<Precedence> Orders(Agreement subject, RuleContext context) =>
        context.Dossier.Find(subject.During) is { Dates: not null } visit
            ? Precedence.Within(subject.Signature(), Stay(visit))
            : [];

    static NamedDate Stay(Visit visit) => new(VisitOf(visit), visit, "dates", visit.Dates);

    [Message("{signature} lies outside {stay}")]
    private static partial Message LiesOutside(NamedDate signature, NamedDate stay);

    [Message("{place} lies in {state}, and {visit} is a visit to {host}")]
    private static partial Message LiesElsewhere(Place place, State state, Visit visit, Ref<State> host);

    [Message("the visit")]
    private static partial Message TheVisit();

    [Message("the visit {visit}")]
    private static partial Message VisitOf(Visit visit);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Signed on the second day, and in a city that belongs to a successor today",
            """
            places: [{ id: baku, names: Baku, state: AZE }, { id: moscow, names: Moscow, state: RUS }]
            visits:
              - { id: visit, visitors: [{ office: president }], to: AZE, dates: 2010-08-16/2010-08-17 }
              - { id: hatoyama, visitors: [{ office: prime-minister }], to: SUN, dates: 1956-10-12/1956-10-20 }
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], signed: 2010-08-17, place: baku, during: visit }
              - { id: declaration, title: Declaration, parties: [JPN, SUN], signed: 1956-10-19, place: moscow, during: hatoyama }
            """
        ),
        new(
            "Signed a day late, and elsewhere",
            """
            places: [{ id: ankara, names: Ankara, state: TUR }]
            visits: [{ id: visit, visitors: [{ office: president }], to: AZE, dates: 2010-08-16/2010-08-17 }]
            agreements: [{ id: treaty, title: Treaty, parties: [AZE, TUR], signed: 2010-08-18, place: ankara, during: visit }]
            """,
            "warning treaty.signed: the signature (2010-08-18) lies outside the visit visit (2010-08-16/2010-08-17)",
            "warning treaty.place: ankara lies in TUR, and visit is a visit to AZE"
        ),
        new(
            "Only the month of the signature is known",
            """
            visits: [{ id: visit, visitors: [{ office: president }], to: AZE, dates: 2010-08-16/2010-08-17 }]
            agreements: [{ id: treaty, title: Treaty, parties: [AZE, TUR], signed: 2010-08, during: visit }]
            """,
            "maybe treaty.signed: cannot tell whether the signature (2010-08) lies outside the visit visit (2010-08-16/2010-08-17)"
        ),
    ];
}
