using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Puts places and names on a map so that none covers another.</summary>
/// <param name="view">The map.</param>
/// <param name="borders">The lines that names keep clear of where they can.</param>
/// <param name="marks">Where they are drawn.</param>
sealed class MapLabels(MapView view, IReadOnlyList<List<(double X, double Y)>> borders, List<Mark> marks)
{
    const double Size = 7;
    const double NeighbourSize = 6.5;
    const double PartySize = 8;
    const double Ascent = 0.74;
    const double Descent = 0.22;
    const double FromMark = 2;
    const double FromFrame = 2;
    const double CostOfBorder = 1.5;
    const int MostCrossings = 8;
    const int Columns = 24;
    const int Rows = 12;

    readonly List<MapRect> taken = [];

    /// <summary>Draws the places with their names, in their order; says which have a number instead.</summary>
    public IReadOnlyList<(int? Number, MapPlace Place)> Write(IReadOnlyList<MapPlace> places, int firstNumber)
    {
        List<(MapPlace Place, double X, double Y)> shown =
        [
            .. places
                .Select(place => (place, view.Within(place.Point)))
                .Where(one => one.Item2 is not null)
                .Select(one => (one.place, one.Item2!.Value.X, one.Item2!.Value.Y)),
        ];
        foreach (var (place, x, y) in shown)
        {
            marks.AddRange(MapSigns.Of(place, x, y));
            taken.Add(MapSigns.Box(place, x, y));
        }

        List<(int?, MapPlace)> numbered = [];
        foreach (var (place, x, y) in shown)
        {
            if (Write(place.Name, TextStyle.Strong, Size, Tone.Ink, MapSigns.Box(place, x, y)))
            {
                continue;
            }

            var number = firstNumber + numbered.Count(one => one.Item1 is not null);
            var hasRoom = Write(
                BriefingContext.Number(number),
                TextStyle.Strong,
                Size - 1,
                Tone.Ink,
                MapSigns.Box(place, x, y)
            );
            numbered.Add((hasRoom ? number : null, place));
        }

        return numbered;
    }

    /// <summary>Writes the name of a party within its area, or beside it where it is too small.</summary>
    public void Name(string name, IReadOnlyList<List<(double X, double Y)>> areas)
    {
        if (areas.Count > 0 && !Within(name, PartySize, Tone.Ink, areas[0]))
        {
            var area = areas[0];
            MapRect around = new(
                area.Min(point => point.X),
                area.Min(point => point.Y),
                area.Max(point => point.X),
                area.Max(point => point.Y)
            );
            Write(name, TextStyle.Regular, PartySize, Tone.Ink, around);
        }
    }

    /// <summary>Writes the name of a state that the map is not about, where its area has room for it.</summary>
    public void Neighbour(string name, List<(double X, double Y)> area) =>
        Within(name, NeighbourSize, Tone.Muted, area);

    bool Write(string text, TextStyle style, double size, Tone tone, MapRect mark)
    {
        var width = LetterWidths.Of(text, size, style);
        var (least, best) = (double.PositiveInfinity, default(MapRect));
        var order = 0;
        foreach (var box in Around(mark, width, size))
        {
            var cost = order++ + (CostOfBorder * Math.Min(Crossings(box), MostCrossings));
            if (cost < least && IsFree(box))
            {
                (least, best) = (cost, box);
            }
        }

        if (double.IsPositiveInfinity(least))
        {
            return false;
        }

        Put(text, style, size, tone, best);
        return true;
    }

    static IEnumerable<MapRect> Around(MapRect mark, double width, double size)
    {
        var (x, y) = ((mark.Left + mark.Right) / 2, (mark.Top + mark.Bottom) / 2);
        var half = size * (Ascent + Descent) / 2;
        var (right, left) = (mark.Right + FromMark, mark.Left - FromMark - width);
        var (above, below) = (mark.Top - half + 1, mark.Bottom + half - 1);
        (double Left, double Y)[] places =
        [
            (right, y),
            (left, y),
            (right - FromMark, above),
            (left + FromMark, above),
            (right - FromMark, below),
            (left + FromMark, below),
            (x - (width / 2), above - 1),
            (x - (width / 2), below + 1),
        ];
        return places.Select(place => new MapRect(place.Left, place.Y - half, place.Left + width, place.Y + half));
    }

    bool Within(string text, double size, Tone tone, List<(double X, double Y)> area)
    {
        var width = LetterWidths.Of(text, size);
        var height = size * (Ascent + Descent);
        var (left, right) = (area.Min(point => point.X), area.Max(point => point.X) - width);
        var (top, bottom) = (area.Min(point => point.Y), area.Max(point => point.Y) - height);
        if (left > right || top > bottom)
        {
            return false;
        }

        var (middleX, middleY) = (area.Average(point => point.X), area.Average(point => point.Y));
        var (least, best) = (double.PositiveInfinity, default(MapRect));
        for (var i = 0; i <= Columns * Rows; i++)
        {
            var x = left + ((right - left) * (i % Columns) / Columns);
            var y = top + ((bottom - top) * (i / Columns) / Rows);
            MapRect box = new(x, y, x + width, y + height);
            var (dx, dy) = (x + (width / 2) - middleX, y + (height / 2) - middleY);
            var far = (dx * dx) + (dy * dy);
            if (far < least && Holds(area, box.Grown(1)) && IsFree(box) && !Crosses(box))
            {
                (least, best) = (far, box);
            }
        }

        if (double.IsPositiveInfinity(least))
        {
            return false;
        }

        Put(text, TextStyle.Regular, size, tone, best);
        return true;
    }

    static bool Holds(List<(double X, double Y)> area, MapRect box) =>
        MapLines.Holds(area, box.Left, box.Top)
        && MapLines.Holds(area, box.Right, box.Top)
        && MapLines.Holds(area, box.Left, box.Bottom)
        && MapLines.Holds(area, box.Right, box.Bottom);

    bool IsFree(MapRect box) =>
        view.Frame.Grown(-FromFrame).Holds(box) && !taken.Exists(other => other.Meets(box.Grown(1)));

    bool Crosses(MapRect box) => Crossings(box) > 0;

    int Crossings(MapRect box) =>
        borders.Sum(line => Enumerable.Range(1, line.Count - 1).Count(i => MapLines.Meets(line[i - 1], line[i], box)));

    void Put(string text, TextStyle style, double size, Tone tone, MapRect box)
    {
        taken.Add(box);
        marks.Add(
            new LabelMark(Math.Round(box.Left, 2), Math.Round(box.Bottom - (size * Descent), 2), text, size)
            {
                Style = style,
                Tone = tone,
            }
        );
    }
}
