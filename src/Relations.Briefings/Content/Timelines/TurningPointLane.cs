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
        var rows = RowEnds(labels, places);
        var y = top + rows[^1] + 8;
        for (var i = 0; i < points.Count; i++)
        {
            Draw(points[i], labels[i], places[i], y, rows);
        }

        canvas.Name(canvas.Context.Say(TimelineTexts.TurningPoints), [], y + 2.5);
        return y;
    }

    // How far above the marks each row begins, and where the last ends: as high as its labels, no higher.
    static List<double> RowEnds(List<PointLabel> labels, LabelPlace?[] places)
    {
        List<double> ends = [0];
        for (var row = 0; row < Rows && places.Any(place => place?.Row >= row); row++)
        {
            var lines = labels.Where((_, i) => places[i]?.Row == row).Max(label => (int?)label.Lines.Count) ?? 1;
            ends.Add(ends[^1] + (lines * TimelinePen.LineHeight) + 3);
        }

        return ends;
    }

    void Draw(TurningPoint point, PointLabel label, LabelPlace? place, double y, List<double> rows)
    {
        var x = canvas.Axis.Of(point.Spot);
        canvas.Mark(point.Spot, y);
        if (place is not { } its)
        {
            numbered.Add(point);
            canvas.Texts.Say(x, y - 6, BriefingContext.Number(numbered.Count), LabelAlign.Middle, TextStyle.Strong);
            return;
        }

        var bottom = y - 8 - rows[its.Row];
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
