using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat012BoundInferable : Rule, IChecks<Dossier>
{
    // A month: narrower than what most coarse dates say.
    const int MaxDays = 31;

    public override RuleInfo Info { get; } =
        new(
            "DAT012",
            "bound-inferable",
            Severity.Info,
            "A missing or coarse date is confined to 31 days or fewer by other dates."
        )
        {
            Why =
                "What lies between two days that are close together need not be left open: the dossier can say between "
                + "which days it lies, as inferred. relations infer shows the proof.",
            Basis = "The orders that other rules demand, taken as one system.",
            Needs = "dates on both sides of one that is missing or leaves more than 31 days",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        if (JointPrecheck.Of(context) is { HasConflicts: false } known && !known.Confines(MaxDays))
        {
            return;
        }

        var system = DifferenceConstraints.Of(context);
        var bounds = system.Bounds();
        foreach (var date in system.Dates.Where(date => date.Start == date.End))
        {
            var (lower, upper) = system.Own(date.Start);
            if (
                date.Dated.Record.Origin.File is not null
                && !(upper - lower < MaxDays)
                && bounds.Highest(date.Start) - bounds.Lowest(date.Start) is >= 0 and < MaxDays
            )
            {
                var (first, last) = (bounds.Lowest(date.Start)!.Value, bounds.Highest(date.Start)!.Value);
                context.Report(Verdict.Violated, date.Dated.Spot, LiesBetween(date.Dated, DayOf(first), DayOf(last)));
            }
        }
    }

    static DateValue DayOf(long number) => new(JointDates.DayOf(number).ToString());

    [Message("{date} lies between {first} and {last} by other dates")]
    private static partial Message LiesBetween(NamedDate date, DateValue first, DateValue last);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An arrival that may lie on any day of half a year",
            """
            people: [{ id: envoy, names: Envoy }]
            missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy }]
            appointments:
              - { id: envoy-in-baku, person: envoy, mission: embassy, appointed: 1992-01-14, arrived: 1992, credentials: 1992-07-01 }
            """
        ),
        new(
            "An arrival between two days of one month",
            """
            people: [{ id: envoy, names: Envoy }]
            missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy }]
            appointments:
              - { id: envoy-in-baku, person: envoy, mission: embassy, appointed: 1992-01-14, arrived: 1992, credentials: 1992-02-01 }
            """,
            "info envoy-in-baku.arrived: the arrival (1992) lies between 1992-01-14 and 1992-02-01 by other dates"
        ),
    ];
}
