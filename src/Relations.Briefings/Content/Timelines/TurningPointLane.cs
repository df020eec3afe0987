using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Draws turning points: their marks in a line, and above it their labels.</summary>
sealed class TurningPointLane(TimelineCanvas canvas)
{
    const double IntoNames = 70;
    const double Widest = 122;
    const int Rows = 5;

    readonly List<TurningPoint> numbered = [];

    /// <summary>Those that found no place for their words, in the order of their numbers.</summary>
    public IReadOnlyList<TurningPoint> Numbered => numbered;

    /// <summary>The labels of turning points, and below them their marks; says where these lie.</summary>
    public double Draw(IReadOnlyList<TurningPoint> points, double top)
    {
        if (points.Count == 0)
        {
            return top;
        }

        List<PointLabel> labels = [.. points.Select(point => PointLabel.Of(point, Widest))];
        var places = new LabelPlacer(
            [
                .. labels.Select(
                    (label, i) => new LabelItem(canvas.Axis.Of(points[i].Spot), label.Width, points[i].Weight)
                ),
            ],
            Rows,
            TimelineChart.NameWidth - IntoNames,
            TimelineChart.Width,
            canvas.Gaps
        ).Best();
        var rowHeight = (labels.Max(label => label.Lines.Count) * TimelinePen.LineHeight) + 3;
        var rows = places.Max(place => place?.Row + 1 ?? 0);
        var y = top + (rows * rowHeight) + 12;
        for (var i = 0; i < points.Count; i++)
        {
            Draw(points[i], labels[i], places[i], y, rowHeight);
        }

        canvas.Name(canvas.Context.Say(TimelineTexts.TurningPoints), [], y + 2.5);
        return y;
    }

    void Draw(TurningPoint point, PointLabel label, LabelPlace? place, double y, double rowHeight)
    {
        var x = canvas.Axis.Of(point.Spot);
        canvas.Mark(point.Spot, y);
        if (place is not { } its)
        {
            numbered.Add(point);
            canvas.Texts.Say(x, y - 6, BriefingContext.Number(numbered.Count), LabelAlign.Middle, TextStyle.Strong);
            return;
        }

        var bottom = y - 8 - (its.Row * rowHeight);
        var first = bottom - ((label.Lines.Count - 1) * TimelinePen.LineHeight) - 1;
        canvas.Shapes.Line(x, first - 6, x, y - 4, Tone.Muted);
        var (at, align) = its.IsRight ? (x + 3, LabelAlign.Start) : (x - 3, LabelAlign.End);
        for (var i = 0; i < label.Lines.Count; i++)
        {
            canvas.Texts.Say(
                at,
                first + (i * TimelinePen.LineHeight),
                label.Lines[i],
                align,
                i == 0 ? TextStyle.Strong : TextStyle.Regular
            );
        }
    }
}
