namespace Relations.Briefings;

/// <summary>
/// A part of the Earth on a rectangle of a drawing: meridians and parallels are straight lines, and lengths are true along the middle
/// parallel.
/// </summary>
sealed class MapView
{
    const double NorthernLimit = 84;
    const double SouthernLimit = -60;
    const double Margin = 0.025;

    // A smaller part would show nothing but the sign of a city.
    const double LeastHeight = 2;

    readonly double scale;
    readonly double stretch;

    MapView(GeoBox box, double stretch, MapRect frame) =>
        (Box, this.stretch, Frame, scale) = (box, stretch, frame, frame.Width / box.Width);

    /// <summary>What it shows.</summary>
    public GeoBox Box { get; }

    /// <summary>Where it lies in the drawing.</summary>
    public MapRect Frame { get; }

    /// <summary>How high a map of some width is that shows a part and little else.</summary>
    public static double HeightFor(GeoBox box, double width, double least, double most)
    {
        var padded = Padded(box);
        return Math.Clamp(Math.Round(width * padded.Height * Stretch(padded) / padded.Width, 1), least, most);
    }

    /// <summary>The view of a part with a margin, filled up to the sides of a rectangle.</summary>
    public static MapView Of(GeoBox box, MapRect frame)
    {
        var shown = Padded(box);
        var ratio = Stretch(shown);
        var height = shown.Width * frame.Height / frame.Width / ratio;
        if (height > shown.Height)
        {
            shown = Taller(shown, height);
        }

        var width = shown.Height * ratio * frame.Width / frame.Height;
        var more = (Math.Min(width, GeoBox.Circle) - shown.Width) / 2;
        shown = shown with { West = shown.West - more, East = shown.East + more };
        return new(shown, frame.Height / shown.Height / (frame.Width / shown.Width), frame);
    }

    /// <summary>Where a point lies in the drawing, after a number of degrees around the Earth.</summary>
    public (double X, double Y) Of(GeoPoint point, double turn = 0) =>
        (
            Math.Round(Frame.Left + ((point.Longitude + turn - Box.West) * scale), 2),
            Math.Round(Frame.Top + ((Box.North - point.Latitude) * scale * stretch), 2)
        );

    /// <summary>Where a point lies in the drawing; null where it lies outside of what is shown.</summary>
    public (double X, double Y)? Within(GeoPoint point) =>
        Box.TurnsOf(GeoBox.At(point)).Select(turn => ((double, double)?)Of(point, turn)).FirstOrDefault();

    /// <summary>How wide a part is in the drawing.</summary>
    public double WidthOf(GeoBox box) => box.Width * scale;

    static GeoBox Padded(GeoBox box)
    {
        var wide = Math.Max(box.Width * Margin, (LeastHeight - box.Width) / 2);
        var tall = Math.Max(box.Height * Margin, (LeastHeight - box.Height) / 2);
        var padded = new GeoBox(
            box.West - wide,
            Math.Max(box.South - tall, SouthernLimit),
            box.East + wide,
            Math.Min(box.North + tall, NorthernLimit)
        );
        return padded.Width > GeoBox.Circle
            ? padded with
            {
                West = ((padded.West + padded.East) / 2) - (GeoBox.Circle / 2),
                East = ((padded.West + padded.East) / 2) + (GeoBox.Circle / 2),
            }
            : padded;
    }

    // It may not reach over the ends of the Earth: what is missing on one side is added on the other.
    static GeoBox Taller(GeoBox box, double height)
    {
        var south = Math.Max(SouthernLimit, ((box.South + box.North) / 2) - (height / 2));
        var north = Math.Min(NorthernLimit, south + height);
        return box with { South = Math.Max(SouthernLimit, north - height), North = north };
    }

    // Six digits are the same on every machine.
    static double Stretch(GeoBox box) => Math.Round(1 / box.MiddleCosine, 6);
}

/// <summary>A rectangle of a drawing.</summary>
readonly record struct MapRect(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Meets(MapRect other) =>
        Left < other.Right && Right > other.Left && Top < other.Bottom && Bottom > other.Top;

    public bool Holds(MapRect other) =>
        Left <= other.Left && Right >= other.Right && Top <= other.Top && Bottom >= other.Bottom;

    public MapRect Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}
