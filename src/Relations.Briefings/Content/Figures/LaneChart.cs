using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Makes figures of rows over time.</summary>
static class LaneChart
{
    const double Width = 460;
    const double LabelWidth = 128;
    const double RowHeight = 13.5;
    const double Indent = 9;
    const double Top = 4;
    const double Foot = 15;
    const double EndRoom = 12;
    const int MaxTold = 12;
    const int MaxRows = 16;

    /// <summary>The figure, in parts where it has many rows; none where nothing of it can be drawn.</summary>
    /// <param name="context">Knows the language and the as-of date.</param>
    /// <param name="lanes">The rows.</param>
    /// <param name="caption">What stands below it.</param>
    /// <param name="hasLegend">Whether it says what its signs mean.</param>
    /// <param name="tone">The colour of all rows; where null, two alternate, so that the eye keeps to a row.</param>
    public static IReadOnlyList<Block> Of(
        BriefingContext context,
        IReadOnlyList<Lane> lanes,
        LocalizedString caption,
        bool hasLegend,
        Tone? tone = null
    )
    {
        var asOf = context.Options.AsOf?.Value?.Bounds.Latest;
        var days = lanes.SelectMany(lane => lane.Times).SelectMany(time => Years.Bounding(time.Value)).ToList();
        var axis =
            days.Count == 0
                ? null
                : TimeAxis.Over(asOf is { } day ? days.Append(day) : days, LabelWidth, Width - EndRoom);
        if (axis is null)
        {
            return [];
        }

        List<Figure> figures =
        [
            .. Parts(lanes)
                .Select(part => new Figure(Drawn(context, part, axis, tone), context.Say(caption), Alt(context, part))
                {
                    Data = LaneTable.Of(context, part, context.Say(caption)),
                }),
        ];
        Paragraph legend = new([context.Say(FigureTexts.Legend)]) { Role = ParagraphRole.Legend };
        return
        [
            .. figures.Select(
                (figure, i) => new KeepTogether(hasLegend && i == figures.Count - 1 ? [figure, legend] : [figure])
            ),
        ];
    }

    // A high drawing would leave much of the page before it empty. Each part repeats what heads its rows.
    static List<List<Lane>> Parts(IReadOnlyList<Lane> lanes)
    {
        List<List<Lane>> parts =
        [
            [],
        ];
        Lane? head = null;
        foreach (var lane in lanes)
        {
            var isHead = lane.Times.Count == 0;
            head = isHead ? lane : head;
            if (parts[^1].Count >= MaxRows - (isHead ? 1 : 0))
            {
                parts.Add(!isHead && head is not null && lane.Within == head.Label ? [head] : []);
            }

            parts[^1].Add(lane);
        }

        return parts;
    }

    static Drawing Drawn(BriefingContext context, IReadOnlyList<Lane> lanes, TimeAxis axis, Tone? tone)
    {
        List<Lane> drawn = [.. lanes.Where(lane => lane.Times.Count == 0 || lane.Times.Any(time => IsOn(axis, time)))];
        var bottom = Top + (drawn.Count * RowHeight);
        List<Mark> marks = [.. axis.Ticks(Top, bottom, context.Language)];
        for (var i = 0; i < drawn.Count; i++)
        {
            var colour = tone ?? (i % 2 == 0 ? Tone.Accent : Tone.Second);
            marks.AddRange(Row(drawn[i], axis, Top + (i * RowHeight), colour));
        }

        return new(Width, bottom + Foot, marks);
    }

    // What is off the axis, as a date without its year, is told of in words only.
    static bool IsOn(TimeAxis axis, LaneTime time) => time.Days.All(axis.Holds);

    static IEnumerable<Mark> Row(Lane lane, TimeAxis axis, double top, Tone tone)
    {
        var middle = top + (RowHeight / 2);
        var pen = new LanePen(axis, middle, tone);
        // Very many dates fall on the same marks, which need be drawn once only.
        var marks = lane.Times.SelectMany(pen.Draw).DistinctBy(MarkKeys.Instance.Visit);
        return marks.Prepend(new LabelMark(lane.Within.Length > 0 ? Indent : 0, middle + 2.8, lane.Label, 8));
    }

    /// <summary>What rows show, in words.</summary>
    public static string Alt(BriefingContext context, IReadOnlyList<Lane> lanes) =>
        string.Join(". ", lanes.Where(lane => lane.Times.Count > 0).Select(lane => Alt(context, lane))) + ".";

    static string Alt(BriefingContext context, Lane lane)
    {
        var name = lane.Within.Length > 0 ? $"{lane.Within}, {lane.Label}" : lane.Label;
        if (lane.Times.Count <= MaxTold)
        {
            var told = lane.Times.GroupBy(time => time.Subject).Select(times => Told(context, times));
            return $"{name}{context.Colon}{string.Join(context.Semicolon, told)}";
        }

        List<LaneTime> ordered = [.. lane.Times.OrderBy(time => time.Value, EdtfComparers.ByEarliest)];
        return $"{name} ({context.Count(FigureTexts.Dates, ordered.Count)}){context.Colon}{ordered[0].Text} … {ordered[^1].Text}";
    }

    static string Told(BriefingContext context, IGrouping<string, LaneTime> times)
    {
        var dates = string.Join(context.Semicolon, times.Select(time => time.Text));
        return times.Key.Length == 0 ? dates : $"{times.Key}{context.Colon}{dates}";
    }

    /// <summary>Where a mark is drawn, and how.</summary>
    sealed class MarkKeys : MarkVisitor<string>
    {
        public static MarkKeys Instance { get; } = new();

        protected override string VisitLine(LineMark line) =>
            FormattableString.Invariant(
                $"{line.FromX:0.0} {line.ToX:0.0} {line.FromY:0.0} {line.ToY:0.0} {line.Dashed}"
            );

        protected override string VisitPath(PathMark path) => Joined(path.Points);

        protected override string VisitArea(AreaMark area) => Joined(area.Points) + area.Fill;

        static string Joined(IEnumerable<(double X, double Y)> points) =>
            string.Join(' ', points.Select(p => FormattableString.Invariant($"{p.X:0.0} {p.Y:0.0}")));

        protected override string VisitLabel(LabelMark label) =>
            FormattableString.Invariant($"{label.X:0.0} {label.Text}");
    }
}
