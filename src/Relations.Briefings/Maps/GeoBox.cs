namespace Relations.Briefings;

/// <summary>A point on the Earth, in degrees.</summary>
/// <param name="Longitude">East of Greenwich.</param>
/// <param name="Latitude">North of the equator.</param>
readonly record struct GeoPoint(double Longitude, double Latitude);

/// <summary>A part of the Earth between two meridians and two parallels, in degrees.</summary>
/// <param name="West">May lie below -180 or above 180 where the part reaches over the antimeridian.</param>
/// <param name="South">From -90 on.</param>
/// <param name="East">At least <paramref name="West"/>.</param>
/// <param name="North">At least <paramref name="South"/>.</param>
readonly record struct GeoBox(double West, double South, double East, double North)
{
    public const double Circle = 360;

    const double RadiansPerDegree = Math.PI / 180;

    public double Width => East - West;

    public double Height => North - South;

    /// <summary>How long a degree of its middle parallel is beside one of the equator.</summary>
    public double MiddleCosine => Math.Cos((South + North) / 2 * RadiansPerDegree);

    public static GeoBox At(GeoPoint point) => new(point.Longitude, point.Latitude, point.Longitude, point.Latitude);

    public static GeoBox Of(IEnumerable<GeoPoint> points)
    {
        var box = new GeoBox(
            double.PositiveInfinity,
            double.PositiveInfinity,
            double.NegativeInfinity,
            double.NegativeInfinity
        );
        foreach (var (longitude, latitude) in points)
        {
            box = new(
                Math.Min(box.West, longitude),
                Math.Min(box.South, latitude),
                Math.Max(box.East, longitude),
                Math.Max(box.North, latitude)
            );
        }

        return box;
    }

    /// <summary>The narrowest box that holds all, over the antimeridian where that is narrower.</summary>
    /// <param name="boxes">One or more.</param>
    public static GeoBox Around(IReadOnlyList<GeoBox> boxes)
    {
        var sorted = boxes.OrderBy(box => box.West).ToList();
        var reached = sorted[0].East;
        var (widest, first) = (sorted[0].West + Circle - sorted.Max(box => box.East), 0);
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].West - reached > widest)
            {
                (widest, first) = (sorted[i].West - reached, i);
            }

            reached = Math.Max(reached, sorted[i].East);
        }

        // What lies west of the widest gap comes after a turn around the Earth.
        var east = sorted.Select((box, i) => i < first ? box.East + Circle : box.East).Max();
        return new(sorted[first].West, boxes.Min(box => box.South), east, boxes.Max(box => box.North));
    }

    public GeoBox Grown(double by) => new(West - by, South - by, East + by, North + by);

    /// <summary>The turns around the Earth, in degrees, after which a box meets this one.</summary>
    public IEnumerable<double> TurnsOf(GeoBox other)
    {
        var own = this;
        return ((double[])[-Circle, 0, Circle]).Where(turn =>
            other.West + turn <= own.East
            && other.East + turn >= own.West
            && other.South <= own.North
            && other.North >= own.South
        );
    }
}
