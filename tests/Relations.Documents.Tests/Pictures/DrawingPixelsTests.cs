namespace Relations.Documents.Tests.Pictures;

/// <summary>Drawings as pixels: what is drawn is read back.</summary>
public sealed class DrawingPixelsTests
{
    [Fact]
    public void Areas_lines_and_letters_are_where_they_were_drawn()
    {
        var drawing = new Drawing(
            20,
            10,
            [
                new AreaMark([(0, 0), (10, 0), (10, 5), (0, 5)], Tone.Accent),
                new LineMark(0, 8, 20, 8, Tone.Second) { Thickness = 2 },
                new LabelMark(15, 5, "x", 4, LabelAlign.Middle),
            ]
        );
        var picture = Read(drawing, 72);
        Assert.Equal((20, 10), (picture.Width, picture.Height));
        Assert.Equal(0x14375A, At(picture, 5, 2));
        Assert.Equal(0xFFFFFF, At(picture, 12, 6));
        Assert.Equal(0xA8480F, At(picture, 12, 8));
        // The letter is a square of half an em with a square hole.
        Assert.Equal(0x1A1A1A, At(picture, 14, 3));
        Assert.Equal(0xFFFFFF, At(picture, 19, 3));
    }

    [Fact]
    public void What_winds_both_ways_is_a_hole()
    {
        var hole = new TextOutline(
            1,
            [Square(0, 2000), [.. Square(500, 1500).AsEnumerable().Reverse().Select((_, i) => Reversed(500, 1500, i))]]
        );
        var drawing = new Drawing(20, 20, [new LabelMark(0, 20, "x", 20)]);
        var picture = Picture.Read(DrawingPixels.Png(drawing, DocumentTheme.Default, _ => hole, 72)).Picture!;
        Assert.Equal(0x1A1A1A, At(picture, 2, 2));
        Assert.Equal(0xFFFFFF, At(picture, 10, 10));
    }

    [Fact]
    public void The_same_drawing_gives_the_same_bytes_and_no_side_is_beyond_what_is_read()
    {
        var drawing = new Drawing(5000, 10, [new LineMark(0, 0, 5000, 10, Tone.Ink, Dashed: true)]);
        Assert.Equal(Png(drawing, 300), Png(drawing, 300));
        Assert.Equal(4000, Read(drawing, 300).Width);
    }

    static OutlineCurve[] Square(int from, int to) => [Line(from, from), Line(to, from), Line(to, to), Line(from, to)];

    static OutlineCurve Reversed(int from, int to, int corner) =>
        corner switch
        {
            0 => Line(from, from),
            1 => Line(from, to),
            2 => Line(to, to),
            _ => Line(to, from),
        };

    static OutlineCurve Line(int x, int y) => new(x, y, x, y);

    static byte[] Png(Drawing drawing, double pixelsPerInch) =>
        DrawingPixels.Png(drawing, DocumentTheme.Default, _ => new(0.5, [Square(0, 1000)]), pixelsPerInch);

    static Picture Read(Drawing drawing, double pixelsPerInch) => Picture.Read(Png(drawing, pixelsPerInch)).Picture!;

    static int At(Picture picture, int x, int y)
    {
        var samples = picture.Samples!.Value.Span;
        if (picture.IsGrey)
            return samples[(y * picture.Width) + x] * 0x010101;
        var at = ((y * picture.Width) + x) * 3;
        return (samples[at] << 16) | (samples[at + 1] << 8) | samples[at + 2];
    }
}
