using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Draws the marks of a timeline.</summary>
sealed class TimelinePen
{
    public const double Text = 7;

    /// <summary>From one line of text to the next.</summary>
    public const double LineHeight = 8.6;

    const double Radius = 3;
    const double HalfDiamond = 3.6;
    const double PillHalf = 2.6;
    const double NarrowestPill = 7;
    const int Corners = 20;

    readonly List<Mark> marks = [];

    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>What text that lies over it covers, so that it can be read.</summary>
    public IReadOnlyList<(double Left, double Right)> Covered { get; set; } = [];

    public void Line(double fromX, double fromY, double toX, double toY, Tone tone, double thickness = 0.5) =>
        marks.Add(new LineMark(fromX, fromY, toX, toY, tone) { Thickness = thickness });

    public void Dashed(double fromX, double fromY, double toX, double toY, Tone tone) =>
        marks.Add(new LineMark(fromX, fromY, toX, toY, tone, Dashed: true) { Thickness = 0.9 });

    public void Say(
        double x,
        double y,
        string text,
        LabelAlign align = LabelAlign.Start,
        TextStyle style = TextStyle.Regular,
        Tone tone = Tone.Ink
    )
    {
        var width = LetterWidths.Of(text, Text, style);
        var from = align switch
        {
            LabelAlign.End => x - width,
            LabelAlign.Middle => x - (width / 2),
            _ => x,
        };
        if (tone != Tone.Paper && Covered.Any(gap => from < gap.Right + 2 && from + width > gap.Left - 2))
        {
            marks.Add(new AreaMark(Box(from - 1.5, y - 6.2, from + width + 1.5, y + 2), Tone.Paper));
        }

        marks.Add(new LabelMark(x, y, text, Text, align) { Style = style, Tone = tone });
    }

    /// <summary>A dot: filled or hollow, its right half open where the date is inferred.</summary>
    public void Dot(double x, double y, Tone tone, bool isFilled, bool isInferred = false, double radius = Radius)
    {
        marks.Add(new AreaMark(Arc(x, y, radius, 0, 1), isFilled && !isInferred ? tone : Tone.Paper) { Edge = tone });
        if (isInferred)
        {
            marks.Add(new AreaMark(Arc(x, y, radius, 0.25, 0.75), tone));
        }
    }

    public void Diamond(double x, double y, bool isInferred = false)
    {
        (double, double)[] whole =
        [
            (x - HalfDiamond, y),
            (x, y - HalfDiamond),
            (x + HalfDiamond, y),
            (x, y + HalfDiamond),
        ];
        marks.Add(new AreaMark(whole, isInferred ? Tone.Paper : Tone.Ink) { Edge = Tone.Ink, Thickness = 0.7 });
        if (isInferred)
        {
            marks.Add(new AreaMark([whole[0], whole[1], whole[3]], Tone.Ink));
        }
    }

    /// <summary>An open pill: some day in it.</summary>
    public void Pill(double from, double to, double y, Tone tone, bool isDashed = false)
    {
        if (to - from < NarrowestPill)
        {
            (from, to) = ((from + to - NarrowestPill) / 2, (from + to + NarrowestPill) / 2);
        }

        (double, double)[] outline =
        [
            .. Arc(from + PillHalf, y, PillHalf, 0.25, 0.75),
            .. Arc(to - PillHalf, y, PillHalf, 0.75, 1.25),
        ];
        marks.Add(
            new AreaMark(outline, Tone.Paper)
            {
                Edge = tone,
                Thickness = 1.1,
                Dashed = isDashed,
            }
        );
    }

    /// <summary>A bar: what lasted. An arrow at its end says that it goes on.</summary>
    public void Bar(double from, double to, double y, double height, Tone fill, Tone edge, bool goesOn = false)
    {
        var half = height / 2;
        (double, double)[] outline = goesOn
            ? [(from, y - half), (to, y - half), (to + 8, y), (to, y + half), (from, y + half)]
            : Box(from, y - half, to, y + half);
        marks.Add(new AreaMark(outline, fill) { Edge = edge, Thickness = fill == edge ? 0.2 : 1 });
    }

    /// <summary>A bar of fine slanted lines: what was broken.</summary>
    public void Hatched(double from, double to, double y, double height, Tone tone)
    {
        var (top, bottom) = (y - (height / 2), y + (height / 2));
        Bar(from, to, y, height, Tone.Paper, tone);
        for (var x = from - height + 3; x < to; x += 3)
        {
            var (x1, y1) = x < from ? (from, bottom - (from - x)) : (x, bottom);
            var (x2, y2) = x + height > to ? (to, bottom - (to - x)) : (x + height, top);
            if (y1 > top)
            {
                Line(x1, y1, x2, y2, tone, 0.6);
            }
        }
    }

    /// <summary>Dashed sides without an end: it was there before, nobody knows since when.</summary>
    public void Stub(double from, double to, double y, double height, Tone fill, Tone edge)
    {
        var half = height / 2;
        marks.Add(new AreaMark(Box(from, y - half, to, y + half), fill));
        Dashed(from, y - half, to, y - half, edge);
        Dashed(from, y + half, to, y + half, edge);
    }

    /// <summary>A gap through all lanes, with two torn edges.</summary>
    public void Tear(double left, double right, double top, double bottom)
    {
        marks.Add(new AreaMark(Box(left, top, right, bottom), Tone.Paper));
        foreach (var x in (double[])[left, right])
        {
            var side = 1.6;
            for (var y = top; y < bottom; y += 4)
            {
                Line(x - side, y, x + side, Math.Min(bottom, y + 4), Tone.Muted, 0.7);
                side = -side;
            }
        }
    }

    public void Ground(double left, double right, double top, double bottom) =>
        marks.Add(new AreaMark(Box(left, top, right, bottom), Tone.Ground));

    static (double X, double Y)[] Box(double left, double top, double right, double bottom) =>
        [(left, top), (right, top), (right, bottom), (left, bottom)];

    static (double X, double Y)[] Arc(double x, double y, double radius, double from, double to)
    {
        var steps = Math.Max(4, (int)(Corners * (to - from)));
        return
        [
            .. Enumerable
                .Range(0, steps + 1)
                .Select(i => (from + ((to - from) * i / steps)) * 2 * Math.PI)
                .Select(angle => (x + (radius * Math.Cos(angle)), y + (radius * Math.Sin(angle)))),
        ];
    }
}
