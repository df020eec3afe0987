using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The signs of places: a square for an embassy, a ring for a consular post, a small diamond for the place of a visit.</summary>
static class MapSigns
{
    const double HalfSquare = 3.1;
    const double Radius = 3;
    const double RingThickness = 1.7;
    const double HalfDiamond = 2.6;
    const double Edge = 0.8;
    const int Corners = 24;

    public static IEnumerable<Mark> Of(MapPlace place, double x, double y) =>
        place.HasMission ? Square(x, y, place.Sender)
        : place.HasPost ? Ring(x, y, place.Sender)
        : Diamond(x, y, place.Sender);

    public static MapRect Box(MapPlace place, double x, double y)
    {
        var half = place.Missions.Count == 0 ? HalfDiamond : HalfSquare + Edge;
        return new(x - half, y - half, x + half, y + half);
    }

    // A white edge keeps signs apart from what is below them.
    public static IEnumerable<Mark> Square(double x, double y, Tone tone) =>
        [
            new AreaMark(
                [
                    (x - HalfSquare, y - HalfSquare),
                    (x + HalfSquare, y - HalfSquare),
                    (x + HalfSquare, y + HalfSquare),
                    (x - HalfSquare, y + HalfSquare),
                ],
                tone
            )
            {
                Edge = Tone.Paper,
                Thickness = Edge,
            },
        ];

    public static IEnumerable<Mark> Ring(double x, double y, Tone tone) =>
        [
            new AreaMark(Circle(x, y, Radius + Edge), Tone.Paper),
            new AreaMark(Circle(x, y, Radius - (RingThickness / 2)), Tone.Paper)
            {
                Edge = tone,
                Thickness = RingThickness,
            },
        ];

    public static IEnumerable<Mark> Diamond(double x, double y, Tone tone) =>
        [
            new AreaMark([(x - HalfDiamond, y), (x, y - HalfDiamond), (x + HalfDiamond, y), (x, y + HalfDiamond)], tone)
            {
                Edge = Tone.Paper,
                Thickness = Edge,
            },
        ];

    static (double X, double Y)[] Circle(double x, double y, double radius) =>
        [
            .. Enumerable
                .Range(0, Corners)
                .Select(i => i * 2 * Math.PI / Corners)
                .Select(angle =>
                    (Math.Round(x + (radius * Math.Cos(angle)), 2), Math.Round(y + (radius * Math.Sin(angle)), 2))
                ),
        ];
}
