using Relations.Dossiers;

namespace Relations.Rules;

sealed class Vis003TwoPlaces : Rule, IChecks<Visit>
{
    const long MostOpenDays = 31;

    static readonly RecordIndex<Visit, string> ByPerson = new(
        dossier => dossier.Visits,
        visit => visit.Visitors.Select(visitor => visitor.Person.Id).OfType<string>().Distinct(StringComparer.Ordinal)
    );

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

    public void Check(Visit subject, Inspection found)
    {
        if (Lasting(subject) is not { } visit)
        {
            return;
        }

        foreach (var person in subject.Visitors.Select(visitor => visitor.Person.Id).OfType<string>().Distinct())
        {
            if (found.Nearest(ByPerson, person, subject, Overlaps, ReachOf) is { } other)
            {
                var theirs = Lasting(other)!;
                var wrong = $"{visit} of {person} to {subject.To} overlaps {theirs} to {other.To}";
                found.ReportOverlap(visit, theirs, wrong);
                return;
            }
        }

        Truth Overlaps(Visit other) =>
            other.To != subject.To && Lasting(other) is { } theirs ? visit.Overlaps(theirs) : Truth.No;
    }

    static Reach? ReachOf(Visit visit, Dossier dossier) => Reach.Of(Lasting(visit), visit.To);

    static Period? Lasting(Visit visit) =>
        Period.Of(new($"the visit {visit.Id}", visit, "dates", visit.Dates)) is { } period
        && IsFine(period.Start)
        && IsFine(period.End)
            ? period
            : null;

    static bool IsFine(Edge edge) => edge.MostDaysTo(edge) < MostOpenDays;

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
