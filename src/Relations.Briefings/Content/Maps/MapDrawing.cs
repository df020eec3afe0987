using Relations.Documents;

namespace Relations.Briefings;

/// <summary>What is drawn on one map.</summary>
/// <param name="Places">The places.</param>
/// <param name="Parties">The states with their areas and names set apart.</param>
/// <param name="Names">The names of parties and of the states around them, by code; of those that have none, none is written.</param>
sealed record MapContent(
    IReadOnlyList<MapPlace> Places,
    IReadOnlyList<MapState> Parties,
    IReadOnlyDictionary<string, string> Names
);

/// <summary>Draws a map: areas, borders, then places and names where there is room for them.</summary>
sealed class MapDrawing(MapView view, MapContent content)
{
    const double Detail = 0.35;
    const double SmallestIsland = 1.2;
    const double BorderThickness = 0.4;
    const double FrameThickness = 0.5;

    // A wide map has too many states to name those that it is not about.
    const double WidestNamed = 75;

    readonly List<Mark> marks = [];
    readonly Dictionary<(int Arc, double Turn), List<(double X, double Y)>> lines = [];
    readonly List<(OutlineRing Ring, double Turn)> drawn = [];
    readonly List<(string Code, List<(double X, double Y)> Area)> areas = [];

    /// <summary>The marks of the map, from back to front.</summary>
    /// <param name="firstNumber">The number of the first place that finds no room for its name.</param>
    /// <param name="numbered">The places that have a number, or none where there is no room for that.</param>
    public IReadOnlyList<Mark> Draw(int firstNumber, out IReadOnlyList<(int? Number, MapPlace Place)> numbered)
    {
        DrawAreas();
        var borders = DrawBorders();
        var labels = new MapLabels(view, borders, marks);
        numbered = labels.Write(content.Places, firstNumber);
        WriteNames(labels);
        MarkFrame();
        return marks;
    }

    void DrawAreas()
    {
        var visible = Outlines
            .BuiltIn.States.SelectMany(state => state.Value, (state, ring) => (Code: state.Key, Ring: ring))
            .SelectMany(one => view.Box.TurnsOf(one.Ring.Box), (one, turn) => (one.Code, one.Ring, Turn: turn))
            .OrderByDescending(one => one.Ring.Area)
            .ThenBy(one => one.Code, StringComparer.Ordinal);
        foreach (var (code, ring, turn) in visible)
        {
            var area = MapLines.Clipped(
                [
                    .. ring.Arcs.SelectMany(one =>
                        one.Arc < 0
                            ? Line(~one.Arc, turn + one.Turn).AsEnumerable().Reverse()
                            : Line(one.Arc, turn + one.Turn)
                    ),
                ],
                view.Frame
            );
            if (area.Count < 4 || IsTooSmall(area))
            {
                continue;
            }

            drawn.Add((ring, turn));
            areas.Add((code, area));
            marks.Add(new AreaMark(area, FillOf(code)));
        }
    }

    Tone FillOf(string code) =>
        content.Parties.FirstOrDefault(party => party.Codes.Contains(code))?.Fill ?? Tone.Ground;

    static bool IsTooSmall(List<(double X, double Y)> area) =>
        area.Max(point => point.X) - area.Min(point => point.X) < SmallestIsland
        && area.Max(point => point.Y) - area.Min(point => point.Y) < SmallestIsland;

    // A line that two areas share is drawn once.
    List<List<(double X, double Y)>> DrawBorders()
    {
        List<List<(double X, double Y)>> borders =
        [
            .. drawn
                .SelectMany(
                    one => one.Ring.Arcs,
                    (one, arc) => (Arc: arc.Arc < 0 ? ~arc.Arc : arc.Arc, Turn: one.Turn + arc.Turn)
                )
                .Distinct()
                .Select(one => Line(one.Arc, one.Turn))
                .SelectMany(line => MapLines.Parts(line, view.Frame)),
        ];
        marks.AddRange(borders.Select(line => new PathMark(line, Tone.Muted) { Thickness = BorderThickness }));
        return borders;
    }

    List<(double X, double Y)> Line(int arc, double turn)
    {
        var key = (arc, turn);
        if (!lines.TryGetValue(key, out var line))
        {
            lines[key] = line = MapLines.Simpler(
                [.. Outlines.BuiltIn.Arcs[arc].Select(point => view.Of(point, turn))],
                Detail
            );
        }

        return line;
    }

    void WriteNames(MapLabels labels)
    {
        foreach (var party in content.Parties)
        {
            if (party.State.Id is { } id && content.Names.TryGetValue(id, out var name))
            {
                labels.Name(name, [.. areas.Where(one => party.Codes.Contains(one.Code)).Select(one => one.Area)]);
            }
        }

        if (view.Box.Width > WidestNamed)
        {
            return;
        }

        foreach (
            var (code, its) in areas
                .Where(one => FillOf(one.Code) == Tone.Ground)
                .GroupBy(one => one.Code, one => one.Area)
                .Select(state => (state.Key, state.ToList()))
        )
        {
            if (content.Names.TryGetValue(code, out var name))
            {
                labels.Neighbour(name, its[0]);
            }
        }
    }

    void MarkFrame()
    {
        var frame = view.Frame;
        marks.Add(
            new PathMark(
                [
                    (frame.Left, frame.Top),
                    (frame.Right, frame.Top),
                    (frame.Right, frame.Bottom),
                    (frame.Left, frame.Bottom),
                    (frame.Left, frame.Top),
                ],
                Tone.Muted
            )
            {
                Thickness = FrameThickness,
            }
        );
    }
}
