namespace Relations.Briefings;

/// <summary>A part of a state: a continent's, an island.</summary>
/// <param name="Arcs">
/// Its lines one after the other, as positions in <see cref="Outlines.Arcs"/>, the complement of one that runs backwards; each with the turn
/// around the Earth, in degrees, after which it goes on where the one before ends.
/// </param>
/// <param name="Box">Where it lies.</param>
/// <param name="Area">How large it is, in square degrees of the equator.</param>
sealed record OutlineRing(IReadOnlyList<(int Arc, double Turn)> Arcs, GeoBox Box, double Area);

/// <summary>The outlines of states of today, from Natural Earth. The README beside says how they are made.</summary>
sealed class Outlines
{
    const double UnitsPerDegree = 100;

    // What lies so close to the mainland, as a part of its size, belongs to the picture of the state.
    const double Near = 0.05;

    static readonly Lazy<Outlines> Loaded = new(Load);

    readonly Dictionary<string, IReadOnlyList<OutlineRing>> states = new(StringComparer.Ordinal);

    Outlines(IReadOnlyList<GeoPoint[]> arcs) => Arcs = arcs;

    public static Outlines BuiltIn => Loaded.Value;

    /// <summary>The lines that the outlines share.</summary>
    public IReadOnlyList<GeoPoint[]> Arcs { get; }

    /// <summary>All states by their ISO 3166-1 alpha-3 code; the empty one has what no state is said to have.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<OutlineRing>> States => states;

    /// <summary>The largest part of a state and what lies close to it; none where it has no outline.</summary>
    public IReadOnlyList<OutlineRing> MainParts(string state)
    {
        if (!states.TryGetValue(state, out var rings))
        {
            return [];
        }

        var largest = rings.MaxBy(ring => ring.Area)!;
        var around = largest.Box.Grown(Math.Max(largest.Box.Width, largest.Box.Height) * Near);
        return [.. rings.Where(ring => around.TurnsOf(ring.Box).Any())];
    }

    static Outlines Load()
    {
        using var stream = typeof(Outlines).Assembly.GetManifestResourceStream("outlines.bin")!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        var reader = new OutlineDecoder(data);
        var outlines = new Outlines([.. Enumerable.Range(0, reader.Number()).Select(_ => Arc(reader))]);
        var count = reader.Number();
        for (var i = 0; i < count; i++)
        {
            outlines.states[reader.Code()] =
            [
                .. Enumerable.Range(0, reader.Number()).Select(_ => outlines.Ring(reader)),
            ];
        }

        return outlines;
    }

    static GeoPoint[] Arc(OutlineDecoder reader)
    {
        var points = new GeoPoint[reader.Number()];
        var (x, y) = (0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            (x, y) = (x + reader.Number(), y + reader.Number());
            points[i] = new(x / UnitsPerDegree, y / UnitsPerDegree);
        }

        return points;
    }

    OutlineRing Ring(OutlineDecoder reader)
    {
        List<(int Arc, double Turn)> arcs = [];
        List<GeoPoint> points = [];
        var count = reader.Number();
        for (var i = 0; i < count; i++)
        {
            var arc = reader.Number();
            var line = arc < 0 ? Arcs[~arc].AsEnumerable().Reverse() : Arcs[arc];
            var turn = points.Count == 0 ? 0 : TurnBetween(line.First(), points[^1]);
            arcs.Add((arc, turn));
            points.AddRange(line.Select(point => point with { Longitude = point.Longitude + turn }));
        }

        var box = GeoBox.Of(points);
        return new(arcs, box, Area(points) * box.MiddleCosine);
    }

    static double TurnBetween(GeoPoint from, GeoPoint to) =>
        Math.Round((to.Longitude - from.Longitude) / GeoBox.Circle) * GeoBox.Circle;

    static double Area(List<GeoPoint> points)
    {
        var twice = 0.0;
        for (var i = 0; i < points.Count; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            twice += (a.Longitude * b.Latitude) - (b.Longitude * a.Latitude);
        }

        return Math.Abs(twice) / 2;
    }
}

/// <summary>Reads the file that outlines.py writes.</summary>
sealed class OutlineDecoder(byte[] data)
{
    int at;

    /// <summary>An integer of either sign, of seven bits a byte from the lowest, its sign in the lowest bit.</summary>
    public int Number()
    {
        var (value, shift) = (0, 0);
        byte part;
        do
        {
            part = data[at++];
            value |= (part & 0x7F) << shift;
            shift += 7;
        } while (part >= 0x80);
        return (value >>> 1) ^ -(value & 1);
    }

    /// <summary>The code of a state: three letters, or blanks for none.</summary>
    public string Code()
    {
        var code = System.Text.Encoding.ASCII.GetString(data, at, 3);
        at += 3;
        return code.TrimEnd();
    }
}
