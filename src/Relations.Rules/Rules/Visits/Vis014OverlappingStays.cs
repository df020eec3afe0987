using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis014OverlappingStays : RivalRule<Visit, (string To, string Person)>
{
    static readonly RecordIndex<Visit, (string, string)> ByVisitor = new(dossier => dossier.Visits, KeysOf);

    public override RuleInfo Info { get; } =
        new(
            "VIS014",
            "overlapping-stays",
            Severity.Warning,
            "Two visits of one person to one state overlap, or one encloses the other."
        )
        {
            Why =
                "One stay is entered twice, each time with other days, or a stop of a journey beside the journey. Where the "
                + "two name different places they may be legs that are dated together, and it is reported as info. Two visits "
                + "on the same days are duplicate's (VIS004).",
            Basis =
                "The published list of visits to the United States: 10 July and 10 to 11 July 2024 for one visit to Washington.",
            Needs = "two visits of one person to one state, each with dates that leave no more than 31 days open",
            Verdicts =
                "Violated when both certainly share more than the day on which one ends and the other begins, or one "
                + "certainly lies within the other; undetermined when they may; satisfied otherwise. Of several that stand "
                + "before it the nearest is named.",
            Exceptions = ["A visit to an organization in the course of a visit to the state that hosts it."],
        };

    private protected override RecordIndex<Visit, (string To, string Person)> Index => ByVisitor;

    private protected override Func<Visit, Dossier, DayExtent?> ReachOf { get; } =
        static (visit, _) =>
            visit.FineBounds() is var (start, end) ? DayExtent.Between(start, end, visit.Dates?.Value) : null;

    private protected override IEnumerable<(string To, string Person)> Keys(Visit subject, RuleContext context) =>
        subject.FineBounds() is null ? [] : KeysOf(subject);

    static IEnumerable<(string To, string Person)> KeysOf(Visit visit) =>
        visit.To.Id is { } to ? visit.PersonIds().Select(id => (to, id)) : [];

    private protected override Ternary Breaks(Visit subject, Visit other, RuleContext context) =>
        subject.Dates?.Value?.Equals(other.Dates?.Value) != true
        && subject.FineStay() is { } visit
        && other.FineStay() is { } theirs
            ? visit.Overlaps(theirs).Or(visit.IsWithin(theirs)).Or(theirs.IsWithin(visit))
            : Ternary.No;

    private protected override void Report(Visit subject, Visit other, RuleContext context)
    {
        var (visit, theirs) = (subject.FineStay()!, other.FineStay()!);
        var person = KeysOf(subject).First(key => KeysOf(other).Contains(key)).Person;
        var isElsewhere =
            subject.Places.Count > 0 && other.Places.Count > 0 && !subject.Places.Intersect(other.Places).Any();
        context.ReportIf(
            Breaks(subject, other, context),
            visit.First,
            Overlap(visit, new(person), subject.To, theirs),
            [.. visit.Inexact, .. theirs.Inexact],
            theirs.Related,
            help: MakeOne(),
            most: isElsewhere ? Severity.Info : Severity.Warning
        );
    }

    [Message("{visit} of {person} to {state} overlaps {other}")]
    private static partial Message Overlap(Period visit, RecordValue person, Ref<State> state, Period other);

    [Message("make them one visit, or give each its place")]
    private static partial Message MakeOne();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One after the other, legs that share the day of the journey, and the visits of two people",
            """
            visits:
              - { id: first, visitors: [{ person: a }], to: USA, dates: 2023-11-12/2023-11-14 }
              - { id: second, visitors: [{ person: a }], to: USA, dates: 2023-11-14/2023-11-17 }
              - { id: third, visitors: [{ person: b }], to: USA, dates: 2023-11-13 }
              - { id: fourth, visitors: [{ person: a }], to: MEX, dates: 2023-11-13 }
            """
        ),
        new(
            "A day of a stay, an overlap, and a day in another place",
            """
            visits:
              - { id: whole, visitors: [{ person: a }], to: USA, dates: 2023-11-12/2023-11-17 }
              - { id: day, visitors: [{ person: a }], to: USA, dates: 2023-11-12 }
              - { id: long, visitors: [{ person: b }], to: USA, places: [washington], dates: 2024-07-10/2024-07-12 }
              - { id: late, visitors: [{ person: b }], to: USA, places: [washington], dates: 2024-07-11/2024-07-15 }
              - { id: elsewhere, visitors: [{ person: b }], to: USA, places: [boston], dates: 2024-07-12/2024-07-13 }
            """,
            "warning day.dates: the visit day (2023-11-12) of a to USA overlaps the visit whole (2023-11-12/2023-11-17)",
            "warning late.dates: the visit late (2024-07-11/2024-07-15) of b to USA overlaps the visit long (2024-07-10/2024-07-12)",
            "info elsewhere.dates: the visit elsewhere (2024-07-12/2024-07-13) of b to USA overlaps the visit late (2024-07-11/2024-07-15)"
        ),
        new(
            "Only the month of one is known",
            """
            visits:
              - { id: first, visitors: [{ person: a }], to: USA, dates: 2023-11 }
              - { id: second, visitors: [{ person: a }], to: USA, dates: 2023-11-13/2023-11-17 }
            """,
            "maybe second.dates: cannot tell whether the visit second (2023-11-13/2023-11-17) of a to USA overlaps the visit first (2023-11)"
        ),
    ];
}
