namespace Relations.Pdf;

/// <summary>Reads the contours of glyphs: lines and quadratic curves, and glyphs composed of others.</summary>
/// <param name="outlines">The bytes of the glyphs.</param>
sealed class OutlineReader(GlyphOutlines outlines)
{
    // Parts of parts; the fonts have two.
    const int MaxDepth = 5;

    const int OnCurve = 1,
        ShortX = 2,
        ShortY = 4,
        Repeat = 8,
        SameX = 16,
        SameY = 32;

    const int WideArguments = 1,
        AreOffsets = 2,
        HasScale = 8,
        TwoScales = 0x40,
        Matrix = 0x80;

    const double F2Dot14 = 1 << 14;

    public IReadOnlyList<IReadOnlyList<OutlineSegment>> Of(int glyph) => [.. Contours(glyph, 0).Select(Segments)];

    List<List<Point>> Contours(int glyph, int depth)
    {
        var bytes = outlines.Of(glyph).ToArray();
        if (bytes.Length == 0 || depth > MaxDepth)
            return [];
        var reader = new FontReader(bytes);
        return reader.S16(0) >= 0
            ? Simple(reader, reader.S16(0))
            : Composed(reader, GlyphOutlines.ComponentsOf(bytes), depth);
    }

    static List<List<Point>> Simple(FontReader reader, int contours)
    {
        int[] ends = [.. Enumerable.Range(0, contours).Select(i => reader.U16(10 + (2 * i)))];
        var count = contours == 0 ? 0 : ends[^1] + 1;
        var at = 10 + (2 * contours);
        at += 2 + reader.U16(at);
        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = reader.Bytes.Span[at++];
            if ((flags[i] & Repeat) == 0)
                continue;
            for (var times = reader.Bytes.Span[at++]; times > 0; times--)
                flags[i + 1] = flags[i++];
        }
        var xs = Coordinates(reader, flags, ref at, ShortX, SameX);
        var ys = Coordinates(reader, flags, ref at, ShortY, SameY);
        List<List<Point>> made = [];
        var from = 0;
        foreach (var end in ends)
        {
            made.Add([
                .. Enumerable
                    .Range(from, end + 1 - from)
                    .Select(i => new Point(xs[i], ys[i], (flags[i] & OnCurve) != 0)),
            ]);
            from = end + 1;
        }
        return made;
    }

    static int[] Coordinates(FontReader reader, byte[] flags, ref int at, int isShort, int isSame)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
                value += (flags[i] & isSame) != 0 ? reader.Bytes.Span[at++] : -reader.Bytes.Span[at++];
            else if ((flags[i] & isSame) == 0)
            {
                value += reader.S16(at);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }

    List<List<Point>> Composed(FontReader reader, List<int> components, int depth)
    {
        List<List<Point>> all = [];
        foreach (var place in components)
        {
            var (flags, glyph, at) = (reader.U16(place - 2), reader.U16(place), place + 2);
            var isWide = (flags & WideArguments) != 0;
            // Parts that are placed by points and not by distances stand where they are.
            var (x, y) =
                (flags & AreOffsets) == 0 ? (0, 0)
                : isWide ? (reader.S16(at), reader.S16(at + 2))
                : ((sbyte)reader.Bytes.Span[at], (sbyte)reader.Bytes.Span[at + 1]);
            var (a, b, c, d) = Scales(reader, flags, at + (isWide ? 4 : 2));
            all.AddRange(
                Contours(glyph, depth + 1)
                    .Select(contour =>
                        contour.ConvertAll(p => new Point((p.X * a) + (p.Y * c) + x, (p.X * b) + (p.Y * d) + y, p.IsOn))
                    )
            );
        }
        return all;
    }

    static (double A, double B, double C, double D) Scales(FontReader reader, int flags, int start)
    {
        double Scale(int index) => reader.S16(start + (2 * index)) / F2Dot14;
        return (flags & HasScale) != 0 ? (Scale(0), 0, 0, Scale(0))
            : (flags & TwoScales) != 0 ? (Scale(0), 0, 0, Scale(1))
            : (flags & Matrix) != 0 ? (Scale(0), Scale(1), Scale(2), Scale(3))
            : (1, 0, 0, 1);
    }

    // Between two controls, the middle lies on the curve. The last segment ends where the first begins.
    static List<OutlineSegment> Segments(List<Point> contour)
    {
        List<Point> points = [];
        for (var i = 0; i < contour.Count; i++)
        {
            var (here, next) = (contour[i], contour[(i + 1) % contour.Count]);
            points.Add(here);
            if (!here.IsOn && !next.IsOn)
                points.Add(new((here.X + next.X) / 2, (here.Y + next.Y) / 2, IsOn: true));
        }
        var first = points.FindIndex(point => point.IsOn);
        if (first < 0)
            return [];
        List<OutlineSegment> segments = [];
        for (var i = 1; i <= points.Count; i++)
        {
            var control = points[(first + i) % points.Count];
            var end = control.IsOn ? control : points[(first + ++i) % points.Count];
            segments.Add(new(control.X, control.Y, end.X, end.Y));
        }
        return segments;
    }

    readonly record struct Point(double X, double Y, bool IsOn);
}
