using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Draws the timeline of a pair, from the turning points above to the axis below.</summary>
sealed class TimelineChart
{
    public const double Width = 493;
    public const double NameWidth = 92;
    const double ArrowRoom = 8;
    const double BelowLegend = 6;
    const int LeastLanes = 2;
    const int MostMechanisms = 4;

    readonly BriefingContext context;
    readonly PartyPair pair;
    readonly TimelineCanvas canvas;

    public TimelineChart(BriefingContext context, PartyPair pair)
    {
        (this.context, this.pair) = (context, pair);
        Points = TurningPointFinder.Of(context, pair);
        Mechanisms =
        [
            .. RunningMechanisms
                .Of(context)
                .Where(one => TimelineYears.SpotsOf(context, one).Any())
                .Take(MostMechanisms),
        ];
        var years = new TimelineYears(context, pair, Points, Mechanisms);
        HasEnough = years.Lanes >= LeastLanes;
        Axis = new(years.First, years.Last, years.Points, years.Bounds, NameWidth, Width - ArrowRoom);
        canvas = new(context, Axis, years.AsOf);
    }

    public IReadOnlyList<TurningPoint> Points { get; }

    public IReadOnlyList<Mechanism> Mechanisms { get; }

    public BrokenAxis Axis { get; }

    public bool HasEnough { get; }

    /// <summary>The turning points that found no place for their words, in the order of their numbers.</summary>
    public IReadOnlyList<TurningPoint> Numbered { get; private set; } = [];

    /// <summary>The mission of one party in the other that its lane shows: the highest.</summary>
    public static Mission? MainMission(BriefingContext context, Ref<State> from, Ref<State> to) =>
        PartyPair.Missions(context, from, to) is [var first, ..] ? first : null;

    public Drawing Draw()
    {
        var points = new TurningPointLane(canvas);
        var y = points.Draw(Points, 0);
        Numbered = points.Numbered;
        var top = y - 6;
        y = RelationLane.Draw(canvas, y + 15);
        var missions = new MissionLanes(canvas);
        foreach (var (from, to, tone, tint) in Ways())
        {
            if (MainMission(context, from, to) is { } mission)
            {
                y = missions.Draw(mission, y + 18, tone, tint);
            }
        }

        y = new VisitLanes(canvas).Draw(pair, y + 3);
        var mechanisms = new MechanismLanes(canvas);
        foreach (var mechanism in Mechanisms)
        {
            y = mechanisms.Draw(mechanism, y + 12);
        }

        return Finished(top, y + 8);
    }

    IEnumerable<(Ref<State> From, Ref<State> To, Tone Tone, Tone Tint)> Ways() =>
        [
            (pair.Second, pair.First, Tone.Second, Tone.SecondTint),
            (pair.First, pair.Second, Tone.Accent, Tone.AccentTint),
        ];

    Drawing Finished(double top, double bottom)
    {
        var years = new AxisMarks(context, Axis, canvas.AsOf);
        var behind = new TimelinePen();
        years.DrawBehind(behind, canvas.Legend, top, bottom);
        var front = new TimelinePen();
        foreach (var gap in Axis.Breaks)
        {
            canvas.Legend.Use(TimelineTexts.LegendBreak);
            front.Tear(gap.Left, gap.Right, top, bottom + 3);
        }

        var end = years.DrawBelow(canvas.Texts, bottom);
        var height = canvas.Legend.Draw(canvas.Texts, end + 12, Width);
        return new(
            Width,
            height - BelowLegend,
            [.. behind.Marks, .. canvas.Shapes.Marks, .. front.Marks, .. canvas.Texts.Marks]
        );
    }
}
