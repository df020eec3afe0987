using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis003TwoPlaces : RivalRule<Visit, string>
{
    const long MostOpenDays = 31;

    static readonly RecordIndex<Visit, string> ByPerson = new(dossier => dossier.Visits, People);

    public override RuleInfo Info { get; } =
        new("VIS003", "two-places", Severity.Info, "A person visits two states on the same days.")
        {
            Why =
                "Nobody is in two states at once, but on the day of the journey between them. Where two visits share more, a "
                + "date or the person is wrong, or one of them is a stop on the way of the other.",
            Basis = "The published list of travels of US presidents and secretaries: 92 overlapping legs in 4,271.",
            Needs =
                "two visits of one person to different states, each with dates that leave no more than 31 days open",
            Verdicts =
                "Violated when both certainly share more than a day; cannot tell when they may; holds otherwise. Of several "
                + "that stand before it the nearest is named.",
            Exceptions = ["A journey to several states whose legs are dated as a whole."],
        };

    private protected override RecordIndex<Visit, string> Index => ByPerson;

    private protected override Func<Visit, Dossier, Reach?> ReachOf { get; } =
        static (visit, _) => Reach.Of(Lasting(visit), visit.To);

    private protected override IEnumerable<string> Keys(Visit subject, Inspection found) =>
        Lasting(subject) is null ? [] : People(subject);

    private protected override Truth Breaks(Visit subject, Visit other, Inspection found) =>
        other.To != subject.To && Lasting(subject) is { } visit && Lasting(other) is { } theirs
            ? visit.Overlaps(theirs)
            : Truth.No;

    private protected override void Report(Visit subject, Visit other, Inspection found)
    {
        var (visit, theirs) = (Lasting(subject)!, Lasting(other)!);
        var person = People(subject).First(People(other).Contains);
        found.ReportOverlap(visit, theirs, Overlap(visit, new(person), subject.To, theirs, other.To));
    }

    static IEnumerable<string> People(Visit visit) =>
        visit.Visitors.Select(visitor => visitor.Person.Id).OfType<string>().Distinct(StringComparer.Ordinal);

    static Period? Lasting(Visit visit) =>
        Period.Of(visit.NamedStay()) is { } period && IsFine(period.Start) && IsFine(period.End) ? period : null;

    static bool IsFine(Edge edge) => edge.MostDaysTo(edge) < MostOpenDays;

    [Message("{visit} of {person} to {state} overlaps {other} to {elsewhere}")]
    private static partial Message Overlap(
        Period visit,
        RecordValue person,
        Ref<State> state,
        Period other,
        Ref<State> elsewhere
    );

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two legs that share the day of the journey",
            """
            visits:
              - { id: first, visitors: [{ person: somebody }], to: AZE, dates: 2017-10-30/2017-10-31 }
              - { id: second, visitors: [{ person: somebody }], to: GEO, dates: 2017-10-31/2017-11-01 }
              - { id: third, visitors: [{ person: somebody }], to: KAZ, dates: 2017 }
            """
        ),
        new(
            "Two legs that share two days",
            """
            visits:
              - { id: first, visitors: [{ person: somebody }], to: AZE, dates: 2017-10-30/2017-11-01 }
              - { id: second, visitors: [{ person: somebody }], to: GEO, dates: 2017-10-31/2017-11-02 }
            """,
            "info second.dates: the visit second (2017-10-31/2017-11-02) of somebody to GEO overlaps the visit first (2017-10-30/2017-11-01) to AZE"
        ),
        new(
            "Only the month of one is known",
            """
            visits:
              - { id: first, visitors: [{ person: somebody }], to: AZE, dates: 2017-10 }
              - { id: second, visitors: [{ person: somebody }], to: GEO, dates: 2017-10-28/2017-11-02 }
            """,
            "maybe second.dates: cannot tell whether the visit second (2017-10-28/2017-11-02) of somebody to GEO overlaps the visit first (2017-10) to AZE"
        ),
    ];
}
