using Relations.Rules;

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
    const int MostTold = 12;

    /// <summary>The figure; none where nothing of it can be drawn.</summary>
    /// <param name="desk">Knows the language and the as-of date.</param>
    /// <param name="lanes">The rows.</param>
    /// <param name="caption">What stands below it.</param>
    /// <param name="hasLegend">Whether it says what its signs mean.</param>
    public static IReadOnlyList<Block> Of(Desk desk, IReadOnlyList<Lane> lanes, Phrase caption, bool hasLegend)
    {
        var asOf = desk.Options.AsOf?.Value?.Bounds.Latest;
        var days = lanes.SelectMany(lane => lane.Times).SelectMany(time => Years.Bounding(time.Value)).ToList();
        var axis =
            days.Count == 0
                ? null
                : TimeAxis.Over(asOf is { } day ? days.Append(day) : days, LabelWidth, Width - EndRoom);
        if (axis is null)
        {
            return [];
        }

        List<Lane> drawn = [.. lanes.Where(lane => lane.Times.Count == 0 || lane.Times.Any(time => IsOn(axis, time)))];
        var bottom = Top + (drawn.Count * RowHeight);
        List<Mark> marks = [.. axis.Ticks(Top, bottom, desk.Language)];
        for (var i = 0; i < drawn.Count; i++)
        {
            marks.AddRange(Row(drawn[i], axis, Top + (i * RowHeight), i));
        }

        return
        [
            new KeepTogether([
                new Figure(new(Width, bottom + Foot, marks), desk.Say(caption), Alt(lanes)),
                .. hasLegend
                    ? [new Paragraph([desk.Say(FigureTexts.Legend)]) { Role = ParagraphRole.Legend }]
                    : Nothing,
            ]),
        ];
    }

    // What is off the axis, as a date without its year, is told of in words only.
    static bool IsOn(TimeAxis axis, LaneTime time) => time.Days.All(axis.Holds);

    static IEnumerable<Block> Nothing => [];

    static IEnumerable<Mark> Row(Lane lane, TimeAxis axis, double top, int index)
    {
        var middle = top + (RowHeight / 2);
        var pen = new LanePen(axis, middle, index % 2 == 0 ? Tone.Accent : Tone.Second);
        // Very many dates fall on the same marks, which need be drawn once only.
        var marks = lane.Times.SelectMany(pen.Draw).DistinctBy(Place);
        return marks.Prepend(new LabelMark(lane.Within.Length > 0 ? Indent : 0, middle + 2.8, lane.Label, 8));
    }

    static string Place(Mark mark) =>
        mark switch
        {
            LineMark line => FormattableString.Invariant(
                $"{line.FromX:0.0} {line.ToX:0.0} {line.FromY:0.0} {line.ToY:0.0} {line.Dashed}"
            ),
            AreaMark area => string.Join(
                ' ',
                area.Points.Select(p => FormattableString.Invariant($"{p.X:0.0} {p.Y:0.0}"))
            ) + area.Fill,
            LabelMark label => FormattableString.Invariant($"{label.X:0.0} {label.Text}"),
            _ => "",
        };

    static string Alt(IReadOnlyList<Lane> lanes) =>
        string.Join(". ", lanes.Where(lane => lane.Times.Count > 0).Select(Alt)) + ".";

    static string Alt(Lane lane)
    {
        var name = lane.Within.Length > 0 ? $"{lane.Within}, {lane.Label}" : lane.Label;
        return lane.Times.Count <= MostTold
            ? $"{name}: {string.Join("; ", lane.Times.Select(time => time.Text))}"
            : FormattableString.Invariant($"{name} ({lane.Times.Count}): {lane.Times[0].Text} … {lane.Times[^1].Text}");
    }
}
