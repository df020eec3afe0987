using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The years of a timeline: what may lie in each, and where bars begin and end.</summary>
sealed class TimelineYears
{
    readonly Dictionary<int, int> points = [];
    readonly HashSet<int> edges = [];

    public TimelineYears(
        BriefingContext context,
        PartyPair pair,
        IReadOnlyList<TurningPoint> turning,
        IReadOnlyList<Mechanism> mechanisms
    )
    {
        List<Spot> visits =
        [
            .. pair
                .Ways.SelectMany(way => PartyPair.Visits(context, way.From, way.To))
                .Select(visit => Spot.Of(visit, visit.Dates))
                .OfType<Spot>(),
        ];
        List<Spot> sessions = [.. mechanisms.SelectMany(one => SpotsOf(context, one))];
        foreach (
            var year in turning.Select(one => one.Spot).Concat(visits).Concat(sessions).SelectMany(spot => spot.Years)
        )
        {
            points[year] = points.GetValueOrDefault(year) + 1;
        }

        foreach (var day in DaysOfBars(context, pair))
        {
            edges.Add((int)day.Year);
        }

        AsOf =
            context.Options.AsOf?.Bounds?.Latest is { } asOf && Spot.IsDrawn(asOf)
                ? asOf
                : EdtfDay.LastOf(points.Keys.Concat(edges).DefaultIfEmpty(1).Max());
        var all = points.Keys.Concat(edges).Append((int)AsOf.Year).ToList();
        (First, Last) = (all.Min(), all.Max());
        Lanes = ((int[])[turning.Count, visits.Count, sessions.Count, edges.Count]).Count(count => count > 0);
    }

    public IReadOnlyDictionary<int, int> Points => points;

    public IReadOnlySet<int> Bounds => edges;

    public int First { get; }

    public int Last { get; }

    public EdtfDay AsOf { get; }

    /// <summary>How many kinds of things there are to draw.</summary>
    public int Lanes { get; }

    /// <summary>When a mechanism was founded and met.</summary>
    public static IEnumerable<Spot> SpotsOf(BriefingContext context, Mechanism mechanism) =>
        SessionsOf(context, mechanism)
            .Select(held => held.Spot)
            .Concat(Spot.Of(mechanism, mechanism.Established) is { } founded ? [founded] : []);

    /// <summary>The sessions of a mechanism that are drawn, in order.</summary>
    public static IReadOnlyList<(Session Session, Spot Spot)> SessionsOf(
        BriefingContext context,
        Mechanism mechanism
    ) =>
        [
            .. DateSorting
                .Of(
                    context.Dossier.Sessions.Where(session => session.Mechanism.Id == mechanism.Id),
                    session => session.Dates
                )
                .SelectMany(session =>
                    Spot.Of(session, session.Dates) is { } spot ? [(session, spot)] : ((Session, Spot)[])[]
                ),
        ];

    static IEnumerable<EdtfDay> DaysOfBars(BriefingContext context, PartyPair pair) =>
        pair
            .Ways.Select(way => TimelineChart.MainMission(context, way.From, way.To))
            .OfType<Mission>()
            .SelectMany(mission => Dates(context, mission))
            .Concat((PartyPair.Relations(context) is { } relation ? [relation.Established] : (SourceDate?[])[]))
            .SelectMany(Ends)
            .Where(Spot.IsDrawn);

    static IEnumerable<SourceDate?> Dates(BriefingContext context, Mission mission) =>
        [
            mission.Opened,
            mission.Closed,
            .. mission.Grades.Select(grade => grade.Period),
            .. DateSorting
                .Of(context.Dossier.Appointments.Where(one => one.Mission.Id == mission.Id))
                .SelectMany(one => (SourceDate?[])[MainDates.Of(one), one.Ended]),
        ];

    static IEnumerable<EdtfDay> Ends(SourceDate? date) =>
        date?.Bounds is { } bounds
            ? (
                (EdtfDay?[])[bounds.EarliestStart ?? bounds.LatestStart, bounds.LatestEnd ?? bounds.EarliestEnd]
            ).OfType<EdtfDay>()
            : [];
}
