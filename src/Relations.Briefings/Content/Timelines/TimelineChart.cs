using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Draws the timeline of a pair, from the turning points above to the axis below.</summary>
sealed class TimelineChart
{
    public const double Width = 493;
    const double NameWidth = 92;
    const double ArrowRoom = 8;
    const double PointsIntoNames = 70;
    const double LineHeight = 8.6;
    const double WidestPoint = 122;
    const int PointRows = 5;
    const int LeastLanes = 2;
    const int MostMechanisms = 4;

    readonly BriefingContext context;
    readonly PartyPair pair;
    readonly TimelinePen shapes = new();
    readonly TimelinePen texts = new();
    readonly TimelineLegend legend;

    public TimelineChart(BriefingContext context, PartyPair pair)
    {
        (this.context, this.pair, legend) = (context, pair, new(context));
        Points = TurningPointFinder.Of(context, pair);
        Mechanisms =
        [
            .. RunningMechanisms
                .Of(context)
                .Where(one => TimelineYears.SpotsOf(context, one).Any())
                .Take(MostMechanisms),
        ];
        var years = new TimelineYears(context, pair, Points, Mechanisms);
        AsOf = years.AsOf;
        HasEnough = years.Lanes >= LeastLanes;
        Axis = new(years.First, years.Last, years.Points, years.Bounds, NameWidth, Width - ArrowRoom);
        texts.Covered = Gaps;
    }

    public IReadOnlyList<TurningPoint> Points { get; }

    public IReadOnlyList<Mechanism> Mechanisms { get; }

    public BrokenAxis Axis { get; }

    /// <summary>The last day that the facts cover.</summary>
    public EdtfDay AsOf { get; }

    public bool HasEnough { get; }

    /// <summary>The turning points that found no place for their words, in the order of their numbers.</summary>
    public List<TurningPoint> Numbered { get; } = [];

    double Now => Axis.Of(AsOf.AddDays(1));

    /// <summary>The mission of one party in the other that its lane shows: the highest.</summary>
    public static Mission? MainMission(BriefingContext context, Ref<State> from, Ref<State> to) =>
        PartyPair.Missions(context, from, to) is [var first, ..] ? first : null;

    public Drawing Draw()
    {
        var y = DrawPoints(0);
        var top = y - 6;
        y = DrawRelations(y + 16);
        var lane = new MissionLanes(context, Axis, shapes, texts, legend, AsOf);
        foreach (var (from, to, tone, tint) in Ways())
        {
            if (MainMission(context, from, to) is { } mission)
            {
                y = lane.Draw(mission, y + 20, tone, tint);
            }
        }

        y = new VisitLanes(context, Axis, shapes, texts, legend).Draw(pair, y + 3);
        foreach (var mechanism in Mechanisms)
        {
            y = DrawMechanism(mechanism, y + 13);
        }

        return Finished(top, y + 8);
    }

    IEnumerable<(Ref<State> From, Ref<State> To, Tone Tone, Tone Tint)> Ways() =>
        [
            (pair.Second, pair.First, Tone.Second, Tone.SecondTint),
            (pair.First, pair.Second, Tone.Accent, Tone.AccentTint),
        ];

    /// <summary>The labels of turning points, and below them their marks; says where these lie.</summary>
    double DrawPoints(double top)
    {
        if (Points.Count == 0)
        {
            return top;
        }

        List<PointLabel> labels = [.. Points.Select(point => PointLabel.Of(point, WidestPoint))];
        var places = new LabelPlacer(
            [.. labels.Select((label, i) => new LabelItem(XOf(Points[i].Spot), label.Width, Points[i].Weight))],
            PointRows,
            NameWidth - PointsIntoNames,
            Width,
            Gaps
        ).Best();
        var rowHeight = (labels.Max(label => label.Lines.Count) * LineHeight) + 3;
        var rows = places.Max(place => place?.Row + 1 ?? 0);
        var y = top + (rows * rowHeight) + 12;
        for (var i = 0; i < Points.Count; i++)
        {
            DrawPoint(Points[i], labels[i], places[i], y, rowHeight);
        }

        Name(context.Say(TimelineTexts.TurningPoints), [], y);
        return y;
    }

    (double Left, double Right)[] Gaps => [.. Axis.Breaks.Select(gap => (gap.Left, gap.Right))];

    void DrawPoint(TurningPoint point, PointLabel label, LabelPlace? place, double y, double rowHeight)
    {
        var x = XOf(point.Spot);
        Mark(point.Spot, y);
        if (place is not { } its)
        {
            Numbered.Add(point);
            texts.Say(x, y - 6, BriefingContext.Number(Numbered.Count), LabelAlign.Middle, TextStyle.Strong);
            return;
        }

        var bottom = y - 8 - (its.Row * rowHeight);
        var first = bottom - ((label.Lines.Count - 1) * LineHeight) - 1;
        shapes.Line(x, first - 6, x, y - 4, Tone.Muted);
        var (at, align) = its.IsRight ? (x + 3, LabelAlign.Start) : (x - 3, LabelAlign.End);
        for (var i = 0; i < label.Lines.Count; i++)
        {
            texts.Say(
                at,
                first + (i * LineHeight),
                label.Lines[i],
                align,
                i == 0 ? TextStyle.Strong : TextStyle.Regular
            );
        }
    }

    double XOf(Spot spot) => spot.IsDay ? Axis.Of(spot.From) : (Axis.Of(spot.From) + Axis.Of(spot.To.AddDays(1))) / 2;

    /// <summary>A diamond for a day, a pill for some day of a span.</summary>
    void Mark(Spot spot, double y)
    {
        var (from, to) = (Axis.Of(spot.From), Axis.Of(spot.To.AddDays(1)));
        if (spot.IsDoubtful)
        {
            legend.Use(TimelineTexts.LegendDoubtful);
            shapes.Pill(from, to, y, Tone.Ink, isDashed: true);
        }
        else if (!spot.IsDay && to - from >= 3)
        {
            legend.Use(TimelineTexts.LegendPill);
            // Its ends are seen also where the years before or after it are left out.
            shapes.Pill(from + 2, to - 2, y, Tone.Ink);
        }
        else
        {
            if (spot.IsInferred)
            {
                legend.Use(TimelineTexts.LegendInferred);
            }

            shapes.Diamond((from + (spot.IsDay ? from : to)) / 2, y, spot.IsInferred);
        }
    }

    double DrawRelations(double y)
    {
        if (PartyPair.Relations(context) is not { Established: { } since } relation)
        {
            return y - 16;
        }

        var pieces = new RelationBar(Axis, AsOf, relation);
        foreach (var piece in pieces.Pieces)
        {
            if (piece.IsBroken)
            {
                legend.Use(TimelineTexts.LegendBroken);
                shapes.Hatched(piece.From, piece.To, y, 10, Tone.Shared);
            }
            else
            {
                if (piece.GoesOn)
                {
                    legend.Use(TimelineTexts.LegendArrow);
                }

                shapes.Bar(piece.From, piece.To, y, 10, Tone.Shared, Tone.Shared, piece.GoesOn);
            }
        }

        var text = TimelineTexts.SinceDate.With(context.Language, ShortDates.Of(since, context.Language));
        BarText.Say(texts, Axis, pieces.Pieces[0].From, pieces.Pieces[0].To, y, text, 7);
        Name(context.Say(TimelineTexts.RelationsLane), [], y);
        return y;
    }

    double DrawMechanism(Mechanism mechanism, double y)
    {
        List<(Session Session, Spot Spot)> sessions =
        [
            .. DateSorting
                .Of(context.Dossier.Sessions, session => session.Dates)
                .Where(session => session.Mechanism.Id == mechanism.Id)
                .Select(session => (session, Spot.Of(session, session.Dates)))
                .Where(one => one.Item2 is not null)
                .Select(one => (one.session, one.Item2!)),
        ];
        var founded = Spot.Of(mechanism, mechanism.Established);
        var start = founded is null ? XOf(sessions[0].Spot) : Axis.Of(founded.From);
        shapes.Bar(start, Now, y, 2.2, Tone.Shared, Tone.Shared);
        shapes.Bar(Now - 1, Now, y, 8, Tone.Shared, Tone.Shared, goesOn: true);
        if (founded is not null)
        {
            Mark(founded, y);
        }

        foreach (var (_, spot) in sessions)
        {
            Mark(spot, y);
        }

        DrawSessions(sessions, y);
        List<string> below = mechanism.Established is { } established
            ? [TimelineTexts.SetUp.With(context.Language, ShortDates.Of(established, context.Language))]
            : [];
        return Math.Max(y + 13, Name(BriefingContext.Plain(context.Localised(mechanism.Names)), below, y - 5) - 8);
    }

    void DrawSessions(List<(Session Session, Spot Spot)> sessions, double y)
    {
        if (sessions.Count == 0)
        {
            return;
        }

        var (last, spot) = sessions[^1];
        var date = ShortDates.Of(last.Dates, context.Language);
        var text = last.Ordinal is { } number
            ? TimelineTexts.NumberedSession.With(context.Language, context.Ordinal(number))
            : context.Say(TimelineTexts.SessionWord);
        var width = LetterWidths.Of(date, TimelinePen.Text, TextStyle.Strong) + 3;
        var all = width + LetterWidths.Of(text, TimelinePen.Text);
        var x = Math.Min(XOf(spot), Width - 4) - all;
        texts.Say(x, y + 12, date, style: TextStyle.Strong);
        texts.Say(x + width, y + 12, text);
    }

    /// <summary>Writes the name of a lane, and below it grey lines; says where they end.</summary>
    double Name(string name, IEnumerable<string> below, double y) => LaneNames.Write(texts, name, below, y + 2.5);

    Drawing Finished(double top, double bottom)
    {
        var years = new AxisMarks(context, Axis, AsOf);
        var behind = new TimelinePen();
        years.DrawBehind(behind, legend, top, bottom);
        var front = new TimelinePen();
        foreach (var gap in Axis.Breaks)
        {
            legend.Use(TimelineTexts.LegendBreak);
            front.Tear(gap.Left, gap.Right, top, bottom + 3);
        }

        var end = years.DrawBelow(texts, bottom);
        var height = legend.Draw(texts, end + 12, Width);
        return new(Width, height, [.. behind.Marks, .. shapes.Marks, .. front.Marks, .. texts.Marks]);
    }
}
