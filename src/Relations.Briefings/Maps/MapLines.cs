namespace Relations.Briefings;

/// <summary>Makes lines simpler, and cuts lines and areas at the sides of a rectangle.</summary>
static class MapLines
{
    /// <summary>The points of a line without those that lie closer to the simpler line than a distance (Douglas and Peucker).</summary>
    public static List<(double X, double Y)> Simpler(IReadOnlyList<(double X, double Y)> line, double distance)
    {
        if (line.Count <= 2)
        {
            return [.. line];
        }

        var keeps = new bool[line.Count];
        keeps[0] = keeps[^1] = true;
        var open = new Stack<(int From, int To)>([(0, line.Count - 1)]);
        while (open.TryPop(out var part))
        {
            var (farthest, at) = (distance * distance, -1);
            for (var i = part.From + 1; i < part.To; i++)
            {
                var its = SquareOfDistance(line[i], line[part.From], line[part.To]);
                if (its > farthest)
                {
                    (farthest, at) = (its, i);
                }
            }

            if (at >= 0)
            {
                keeps[at] = true;
                open.Push((part.From, at));
                open.Push((at, part.To));
            }
        }

        return [.. line.Where((_, i) => keeps[i])];
    }

    /// <summary>The part of an area within a rectangle (Sutherland and Hodgman); empty if all of it is outside.</summary>
    public static List<(double X, double Y)> Clipped(IReadOnlyList<(double X, double Y)> area, MapRect frame)
    {
        List<(double X, double Y)> points = [.. area];
        points = Cut(points, point => point.X - frame.Left);
        points = Cut(points, point => frame.Right - point.X);
        points = Cut(points, point => point.Y - frame.Top);
        return Cut(points, point => frame.Bottom - point.Y);
    }

    /// <summary>The parts of a line within a rectangle (Liang and Barsky).</summary>
    public static IEnumerable<List<(double X, double Y)>> Parts(IReadOnlyList<(double X, double Y)> line, MapRect frame)
    {
        List<(double X, double Y)> part = [];
        for (var i = 1; i < line.Count; i++)
        {
            if (Within(line[i - 1], line[i], frame) is not var (from, to))
            {
                continue;
            }

            if (part.Count > 0 && part[^1] != from)
            {
                yield return part;
                part = [];
            }

            if (part.Count == 0)
            {
                part.Add(from);
            }

            part.Add(to);
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    /// <summary>Whether a straight line meets a rectangle.</summary>
    public static bool Meets((double X, double Y) from, (double X, double Y) to, MapRect frame) =>
        Within(from, to, frame) is not null;

    /// <summary>Whether a point lies within an area.</summary>
    public static bool Holds(IReadOnlyList<(double X, double Y)> area, double x, double y)
    {
        var isWithin = false;
        for (var i = 0; i < area.Count; i++)
        {
            var (a, b) = (area[i], area[(i + 1) % area.Count]);
            if (a.Y > y != b.Y > y && x < a.X + ((b.X - a.X) * (y - a.Y) / (b.Y - a.Y)))
            {
                isWithin = !isWithin;
            }
        }

        return isWithin;
    }

    static double SquareOfDistance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = (dx * dx) + (dy * dy);
        var part = length == 0 ? 0 : Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / length, 0, 1);
        var (x, y) = (point.X - from.X - (part * dx), point.Y - from.Y - (part * dy));
        return (x * x) + (y * y);
    }

    static List<(double X, double Y)> Cut(List<(double X, double Y)> area, Func<(double X, double Y), double> inside)
    {
        List<(double X, double Y)> kept = [];
        for (var i = 0; i < area.Count; i++)
        {
            var (from, to) = (area[i], area[(i + 1) % area.Count]);
            var (a, b) = (inside(from), inside(to));
            if (a >= 0)
            {
                kept.Add(from);
            }

            if (a >= 0 != b >= 0)
            {
                kept.Add(Between(from, to, a / (a - b)));
            }
        }

        return kept;
    }

    static ((double X, double Y) From, (double X, double Y) To)? Within(
        (double X, double Y) from,
        (double X, double Y) to,
        MapRect frame
    )
    {
        var (first, last) = (0.0, 1.0);
        foreach (
            var (step, room) in ((double, double)[])
                [
                    (from.X - to.X, from.X - frame.Left),
                    (to.X - from.X, frame.Right - from.X),
                    (from.Y - to.Y, from.Y - frame.Top),
                    (to.Y - from.Y, frame.Bottom - from.Y),
                ]
        )
        {
            if (step == 0 && room < 0)
            {
                return null;
            }

            if (step < 0)
            {
                first = Math.Max(first, room / step);
            }
            else if (step > 0)
            {
                last = Math.Min(last, room / step);
            }
        }

        return first > last ? null : (Between(from, to, first), Between(from, to, last));
    }

    static (double X, double Y) Between((double X, double Y) from, (double X, double Y) to, double part) =>
        part <= 0 ? from
        : part >= 1 ? to
        : (Math.Round(from.X + ((to.X - from.X) * part), 2), Math.Round(from.Y + ((to.Y - from.Y) * part), 2));
}
