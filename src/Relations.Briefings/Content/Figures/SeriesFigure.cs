using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>
/// The amounts of a figure over time as a small line: a dot in the middle of each period, hollow where the period is doubtful, and lines between
/// periods that follow each other without a gap. The scale begins at nought.
/// </summary>
static class SeriesFigure
{
    const double Width = 460;
    const double Left = 6;
    const double Right = Width - 6;
    const double Top = 16;
    const double Bottom = 66;
    const double Foot = 16;
    const double Radius = 2;
    const double LabelSize = 7.5;
    const double LabelGap = 5;
    const int LeastDrawn = 3;
    const int MaxTold = 12;

    /// <summary>The figure; none where there are few amounts, where it is not certain when one was, or where periods overlap.</summary>
    public static IEnumerable<Block> Of(BriefingContext context, TimeSeries series)
    {
        List<SeriesPoint> points =
        [
            .. series
                .Values.Where(value => value.Amount is not null)
                .Select(value => SeriesPoint.Of(value))
                .OfType<SeriesPoint>()
                .OrderBy(point => point.First),
        ];
        var areAll = points.Count == series.Values.Count(value => value.Amount is not null);
        if (
            !areAll
            || points.Count < LeastDrawn
            || points.Zip(points.Skip(1)).Any(pair => pair.Second.First <= pair.First.Last)
        )
        {
            return [];
        }

        var axis = TimeAxis.Over(points.SelectMany(point => (EdtfDay[])[point.First, point.Last]), Left, Right);
        return axis is null || !points.TrueForAll(point => axis.Holds(point.First) && axis.Holds(point.Last))
            ? []
            : [Figure(context, series, points, axis)];
    }

    static Figure Figure(BriefingContext context, TimeSeries series, List<SeriesPoint> points, TimeAxis axis)
    {
        var title = BriefingContext.Plain(RecordTitles.Of(context, series));
        var unit = BriefingContext.Plain(context.Localised(series.Unit));
        var caption = points.Zip(points.Skip(1)).All(pair => pair.Second.Follows(pair.First))
            ? unit
            : Gaps(context, unit);
        return new(
            Drawn(context, points, axis),
            LetterCase.Capitalised(caption, context.Language),
            Alt(context, points)
        )
        {
            Title = title,
        };
    }

    static string Gaps(BriefingContext context, string unit) =>
        unit + context.Semicolon + context.Say(FigureTexts.NotJoined);

    static Drawing Drawn(BriefingContext context, List<SeriesPoint> points, TimeAxis axis)
    {
        var (least, most) = (
            Math.Min(0, points.Min(point => point.Amount)),
            Math.Max(0, points.Max(point => point.Amount))
        );
        var range = most == least ? 1 : (double)(most - least);
        double Y(decimal amount) => Bottom - ((Bottom - Top) * (double)(amount - least) / range);
        double X(SeriesPoint point) => (axis.Of(point.First) + axis.Of(point.Last.AddDays(1))) / 2;

        List<Mark> marks =
        [
            .. axis.Ticks(Top, Bottom, context.Language),
            new LineMark(Left, Y(0), Right, Y(0), Tone.Grid),
        ];
        foreach (var (one, next) in points.Zip(points.Skip(1)).Where(pair => pair.Second.Follows(pair.First)))
        {
            marks.Add(new LineMark(X(one), Y(one.Amount), X(next), Y(next.Amount), Tone.Accent) { Thickness = 1.2 });
        }

        var pen = new TimelinePen();
        points.ForEach(point => pen.Dot(X(point), Y(point.Amount), Tone.Accent, !point.IsDoubtful, radius: Radius));
        marks.AddRange(pen.Marks);
        marks.AddRange(Labels(context, points, X, Y));
        return new(Width, Bottom + Foot, marks);
    }

    // The first, the last, the highest and the lowest, where there is room; the table has all.
    static IEnumerable<Mark> Labels(
        BriefingContext context,
        List<SeriesPoint> points,
        Func<SeriesPoint, double> x,
        Func<decimal, double> y
    )
    {
        List<(double From, double To)> taken = [];
        foreach (
            var point in (SeriesPoint[])
                [points[0], points[^1], points.MaxBy(one => one.Amount)!, points.MinBy(one => one.Amount)!]
        )
        {
            var text = context.Amount(point.Amount);
            var half = LetterWidths.Of(text, LabelSize) / 2;
            var middle = Math.Clamp(x(point), half, Width - half);
            if (taken.TrueForAll(other => middle + half + LabelGap < other.From || middle - half - LabelGap > other.To))
            {
                taken.Add((middle - half, middle + half));
                yield return new LabelMark(middle, y(point.Amount) - LabelGap, text, LabelSize, LabelAlign.Middle);
            }
        }
    }

    static string Alt(BriefingContext context, List<SeriesPoint> points)
    {
        IEnumerable<SeriesPoint> told =
            points.Count <= MaxTold
                ? points
                : [points[0], points.MinBy(one => one.Amount)!, points.MaxBy(one => one.Amount)!, points[^1]];
        return string.Join(
                context.Semicolon,
                told.Distinct()
                    .OrderBy(point => point.First)
                    .Select(point => $"{context.Date(point.Period)}{context.Colon}{context.Amount(point.Amount)}")
            ) + ".";
    }

    /// <summary>An amount and the days that it is for.</summary>
    sealed record SeriesPoint(SourceDate Period, EdtfDay First, EdtfDay Last, decimal Amount, bool IsDoubtful)
    {
        /// <summary>Null where it is not certain which days those are.</summary>
        public static SeriesPoint? Of(SeriesValue value) =>
            value is { Amount: { } amount, Period: { Value: { } date } period }
            && date.Bounds is { EarliestStart: { } first, LatestEnd: { } last }
            && !date.ToString().Contains('X', StringComparison.Ordinal)
                ? new(period, first, last, amount, Years.IsQualified(date))
                : null;

        public bool Follows(SeriesPoint before) => First.DaysSince(before.Last) == 1;
    }
}
