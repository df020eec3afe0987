using Relations.Deflate;

namespace Relations.Pdf;

/// <summary>The operators of a page. It knows the state of the graphics, so that what is so already is not said again.</summary>
sealed class ContentStream(double height)
{
    // The room of a page that is finished is used again by the next, while only one is drawn at a time.
    [ThreadStatic]
    static ByteBuffer? spare;

    ByteBuffer buffer = Take();
    PdfColor fill;
    PdfColor stroke;
    double thickness = 1;
    double[] dashes = [];
    (FontSubset? Font, double Size) font;
    bool inStrings;
    bool inString;

    public void BeginTag(StructType type, int mcid) =>
        buffer.Add("/").Add(StructureNames.Of(type)).Add("<</MCID ").Add(mcid).Add(">>BDC\n");

    public void BeginArtifact(ArtifactKind kind) =>
        buffer.Add(
            kind switch
            {
                ArtifactKind.Header => "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n",
                ArtifactKind.Footer => "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n",
                ArtifactKind.Watermark => "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n",
                ArtifactKind.Background => "/Artifact<</Type/Background>>BDC\n",
                _ => "/Artifact<</Type/Layout>>BDC\n",
            }
        );

    public void EndMark() => buffer.Add("EMC\n"u8);

    public void Fill(PdfColor color)
    {
        if (color != fill)
            Color(fill = color).Add(" rg\n"u8);
    }

    public void Pen(double thickness, PdfColor color, ReadOnlySpan<double> dashes)
    {
        if (color != stroke)
            Color(stroke = color).Add(" RG\n"u8);
        if (thickness != this.thickness)
            buffer.Add(this.thickness = thickness).Add(" w\n"u8);
        if (dashes.SequenceEqual(this.dashes))
            return;
        this.dashes = dashes.ToArray();
        buffer.Add("["u8);
        foreach (var length in this.dashes)
            buffer.Add(length).Add(" "u8);
        buffer.Add("]0 d\n"u8);
    }

    public void Path(ReadOnlySpan<PdfPoint> points, string paint)
    {
        for (var i = 0; i < points.Length; i++)
            Point(points[i]).Add(i == 0 ? " m "u8 : " l "u8);
        buffer.Add(paint).Add("\n"u8);
    }

    public void Rect(PdfRect rect) =>
        Point(new(rect.X, rect.Y + rect.Height))
            .Add(" "u8)
            .Add(rect.Width)
            .Add(" "u8)
            .Add(rect.Height)
            .Add(" re f\n"u8);

    // An image is one unit wide and high, and is scaled and moved to its place.
    public void Image(PdfRect rect, string name)
    {
        buffer.Add("q "u8).Add(rect.Width).Add(" 0 0 "u8).Add(rect.Height).Add(" "u8);
        Point(new(rect.X, rect.Y + rect.Height)).Add(" cm/"u8).Add(name).Add(" Do Q\n"u8);
    }

    public void BeginText(PdfPoint origin)
    {
        buffer.Add("BT "u8);
        Point(origin).Add(" Td"u8);
    }

    // Tw moves only codes of one byte, so spaces are stretched by the adjustments of TJ, in thousandths of the size.
    public void Show(FontSubset font, ReadOnlySpan<Glyph> glyphs, double size, double spaceStretch)
    {
        OpenStrings(font, size);
        foreach (var glyph in glyphs)
        {
            if ((glyph.X, glyph.Y) != (0, 0))
            {
                ShowMark(font, glyph, size);
                continue;
            }
            if (!inString)
                buffer.Add("("u8);
            buffer.AddCode(font.CodeOf(glyph));
            var stretch = glyph.IsSpace ? spaceStretch * 1000 / size : 0;
            var shift = glyph.Kerning * 1000.0 / font.Face.UnitsPerEm + stretch;
            inString = Math.Abs(shift) < 0.0005;
            if (!inString)
                buffer.Add(")"u8).Add(-shift);
        }
    }

    // A mark is shifted to its place and back again; its rise is no part of an array of strings.
    void ShowMark(FontSubset font, Glyph glyph, double size)
    {
        var unit = 1000.0 / font.Face.UnitsPerEm;
        // Two numbers side by side are one to those who read them.
        buffer.Add(inString ? ")"u8 : " "u8);
        buffer.Add(-glyph.X * unit).Add("]TJ "u8).Add(glyph.Y * unit * size / 1000).Add(" Ts[("u8);
        buffer.AddCode(font.CodeOf(glyph)).Add(")]TJ 0 Ts["u8).Add((glyph.X - glyph.Kerning) * unit);
        inString = false;
    }

    public void EndText()
    {
        CloseStrings();
        buffer.Add(" ET\n"u8);
    }

    // Pieces of one font and size are shown by one operator. The font outlives the text object.
    void OpenStrings(FontSubset font, double size)
    {
        if ((font, size) != this.font)
        {
            CloseStrings();
            buffer.Add("/"u8).Add(font.ResourceName).Add(" "u8).Add(size).Add(" Tf"u8);
            this.font = (font, size);
        }
        if (!inStrings)
            buffer.Add("["u8);
        inStrings = true;
    }

    void CloseStrings()
    {
        if (inString)
            buffer.Add(")"u8);
        if (inStrings)
            buffer.Add("]TJ"u8);
        (inString, inStrings) = (false, false);
    }

    /// <summary>What has been drawn, which is kept no longer here.</summary>
    public PageContent Finish(bool compress)
    {
        var content = new PageContent(compress ? Zlib.Compress(buffer.Written) : buffer.Written.ToArray(), compress);
        (spare, buffer) = (buffer, ByteBuffer.Empty);
        return content;
    }

    static ByteBuffer Take()
    {
        var taken = spare ?? new();
        spare = null;
        return taken.Clear();
    }

    ByteBuffer Point(PdfPoint point) => buffer.Add(point.X).Add(" "u8).Add(height - point.Y);

    ByteBuffer Color(PdfColor color) =>
        buffer.Add(color.Red / 255.0).Add(" "u8).Add(color.Green / 255.0).Add(" "u8).Add(color.Blue / 255.0);
}
