using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis003TwoPlaces : RivalRule<Visit, string>
{
    const long MinDaysOfTwo = 3;

    static readonly RecordIndex<Visit, string> ByPerson = new(dossier => dossier.Visits, visit => visit.PersonIds());

    public override RuleInfo Info { get; } =
        new("VIS003", "two-places", Severity.Warning, "A person visits two states on the same days.")
        {
            Why =
                "Nobody is in two states at once, but on the day of the journey between them. Where two visits share more, a "
                + "date or the person is wrong, or one of them is a stop on the way of the other. Where fewer than three days "
                + "are shared, and neither visit lies within the other, it is reported as info.",
            Basis = "The published list of travels of US presidents and secretaries: 92 overlapping legs in 4,271.",
            Needs =
                "two visits of one person to different states, each with dates that leave no more than 31 days open",
            Verdicts =
                "Violated when both certainly share more than a day; undetermined when they may; satisfied otherwise. Of "
                + "several that stand before it the nearest is named.",
            Exceptions = ["A journey to several states whose legs are dated as a whole."],
        };

    private protected override RecordIndex<Visit, string> Index => ByPerson;

    private protected override Func<Visit, Dossier, DayExtent?> ReachOf { get; } =
        static (visit, _) =>
            visit.FineBounds() is var (start, end) ? DayExtent.Overlapping(start, end, visit.To.Id ?? "") : null;

    private protected override IEnumerable<string> Keys(Visit subject, RuleContext context) =>
        subject.FineBounds() is null ? [] : subject.PersonIds();

    private protected override Ternary Breaks(Visit subject, Visit other, RuleContext context) =>
        other.To != subject.To && subject.FineStay() is { } visit && other.FineStay() is { } theirs
            ? visit.Overlaps(theirs)
            : Ternary.No;

    private protected override void Report(Visit subject, Visit other, RuleContext context)
    {
        var (visit, theirs) = (subject.FineStay()!, other.FineStay()!);
        var person = subject.PersonIds().First(other.PersonIds().Contains);
        context.ReportIf(
            visit.Overlaps(theirs),
            visit.First,
            Overlap(visit, new(person), subject.To, theirs, other.To),
            [.. visit.Inexact, .. theirs.Inexact],
            theirs.Related,
            most: IsJourney(visit, theirs) ? Severity.Info : Severity.Warning
        );
    }

    // The legs of a journey share a day or two, and each has days of its own.
    static bool IsJourney(Period visit, Period other)
    {
        var shared = visit.Within(other);
        return shared.Start.MinDaysTo(shared.End) + 1 is not >= MinDaysOfTwo
            && visit.IsWithin(other) != Ternary.Yes
            && other.IsWithin(visit) != Ternary.Yes;
    }

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
            "One within the other, and three days in common",
            """
            visits:
              - { id: long, visitors: [{ person: somebody }], to: AZE, dates: 2017-10-29/2017-11-02 }
              - { id: within, visitors: [{ person: somebody }], to: GEO, dates: 2017-10-30/2017-10-31 }
              - { id: late, visitors: [{ person: other }], to: AZE, dates: 2017-10-29/2017-11-02 }
              - { id: later, visitors: [{ person: other }], to: GEO, dates: 2017-10-31/2017-11-04 }
            """,
            "warning within.dates: the visit within (2017-10-30/2017-10-31) of somebody to GEO overlaps the visit long (2017-10-29/2017-11-02) to AZE",
            "warning later.dates: the visit later (2017-10-31/2017-11-04) of other to GEO overlaps the visit late (2017-10-29/2017-11-02) to AZE"
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
