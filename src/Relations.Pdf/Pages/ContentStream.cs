using Relations.Deflate;

namespace Relations.Pdf;

/// <summary>The operators of a page. It knows the state of the graphics, so that what is so already is not said again.</summary>
sealed class ContentStream(double height)
{
    // The room of a page that is finished is used again by the next, while only one is drawn at a time.
    [ThreadStatic]
    static ByteBuffer? t_spare;

    ByteBuffer _buffer = Take();
    PdfColor _fill;
    PdfColor _stroke;
    double _thickness = 1;
    double[] _dashes = [];
    (FontSubset? Font, double Size) _font;
    bool _inStrings;
    bool _inString;

    internal void BeginTag(StructType type, int mcid) =>
        _buffer.Add("/").Add(StructureNames.Of(type)).Add("<</MCID ").Add(mcid).Add(">>BDC\n");

    internal void BeginArtifact(ArtifactKind kind) =>
        _buffer.Add(
            kind switch
            {
                ArtifactKind.Header => "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n",
                ArtifactKind.Footer => "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n",
                ArtifactKind.Watermark => "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n",
                ArtifactKind.Background => "/Artifact<</Type/Background>>BDC\n",
                _ => "/Artifact<</Type/Layout>>BDC\n",
            }
        );

    internal void EndMark() => _buffer.Add("EMC\n"u8);

    internal void Fill(PdfColor color)
    {
        if (color != _fill)
            Color(_fill = color).Add(" rg\n"u8);
    }

    internal void Pen(double thickness, PdfColor color, ReadOnlySpan<double> dashes)
    {
        if (color != _stroke)
            Color(_stroke = color).Add(" RG\n"u8);
        if (thickness != _thickness)
            _buffer.Add(_thickness = thickness).Add(" w\n"u8);
        if (dashes.SequenceEqual(_dashes))
            return;
        _dashes = dashes.ToArray();
        _buffer.Add("["u8);
        foreach (var length in _dashes)
            _buffer.Add(length).Add(" "u8);
        _buffer.Add("]0 d\n"u8);
    }

    internal void Path(ReadOnlySpan<PdfPoint> points, string paint)
    {
        for (var i = 0; i < points.Length; i++)
            Point(points[i]).Add(i == 0 ? " m "u8 : " l "u8);
        _buffer.Add(paint).Add("\n"u8);
    }

    internal void Rect(PdfRect rect) =>
        Point(new(rect.X, rect.Y + rect.Height))
            .Add(" "u8)
            .Add(rect.Width)
            .Add(" "u8)
            .Add(rect.Height)
            .Add(" re f\n"u8);

    // An image is one unit wide and high, and is scaled and moved to its place.
    internal void Image(PdfRect rect, string name)
    {
        _buffer.Add("q "u8).Add(rect.Width).Add(" 0 0 "u8).Add(rect.Height).Add(" "u8);
        Point(new(rect.X, rect.Y + rect.Height)).Add(" cm/"u8).Add(name).Add(" Do Q\n"u8);
    }

    internal void BeginText(PdfPoint origin)
    {
        _buffer.Add("BT "u8);
        Point(origin).Add(" Td"u8);
    }

    // Tw moves only codes of one byte, so spaces are stretched by the adjustments of TJ, in thousandths of the size.
    internal void Show(FontSubset font, ReadOnlySpan<Glyph> glyphs, double size, double spaceStretch)
    {
        OpenStrings(font, size);
        foreach (var glyph in glyphs)
        {
            if ((glyph.X, glyph.Y) != (0, 0))
            {
                ShowMark(font, glyph, size);
                continue;
            }
            if (!_inString)
                _buffer.Add("("u8);
            _buffer.AddCode(font.CodeOf(glyph));
            var stretch = glyph.IsSpace ? spaceStretch * 1000 / size : 0;
            var shift = glyph.Kerning * 1000.0 / font.Face.UnitsPerEm + stretch;
            _inString = Math.Abs(shift) < 0.0005;
            if (!_inString)
                _buffer.Add(")"u8).Add(-shift);
        }
    }

    // A mark is shifted to its place and back again; its rise is no part of an array of strings.
    void ShowMark(FontSubset font, Glyph glyph, double size)
    {
        var unit = 1000.0 / font.Face.UnitsPerEm;
        // Two numbers side by side are one to those who read them.
        _buffer.Add(_inString ? ")"u8 : " "u8);
        _buffer.Add(-glyph.X * unit).Add("]TJ "u8).Add(glyph.Y * unit * size / 1000).Add(" Ts[("u8);
        _buffer.AddCode(font.CodeOf(glyph)).Add(")]TJ 0 Ts["u8).Add((glyph.X - glyph.Kerning) * unit);
        _inString = false;
    }

    internal void EndText()
    {
        CloseStrings();
        _buffer.Add(" ET\n"u8);
    }

    // Pieces of one font and size are shown by one operator. The font outlives the text object.
    void OpenStrings(FontSubset font, double size)
    {
        if ((font, size) != _font)
        {
            CloseStrings();
            _buffer.Add("/"u8).Add(font.ResourceName).Add(" "u8).Add(size).Add(" Tf"u8);
            _font = (font, size);
        }
        if (!_inStrings)
            _buffer.Add("["u8);
        _inStrings = true;
    }

    void CloseStrings()
    {
        if (_inString)
            _buffer.Add(")"u8);
        if (_inStrings)
            _buffer.Add("]TJ"u8);
        (_inString, _inStrings) = (false, false);
    }

    /// <summary>What has been drawn, which is kept no longer here.</summary>
    internal PageContent Finish(bool compress)
    {
        var content = new PageContent(compress ? Zlib.Compress(_buffer.Written) : _buffer.Written.ToArray(), compress);
        (t_spare, _buffer) = (_buffer, ByteBuffer.Empty);
        return content;
    }

    static ByteBuffer Take()
    {
        var buffer = t_spare ?? new();
        t_spare = null;
        return buffer.Clear();
    }

    ByteBuffer Point(PdfPoint point) => _buffer.Add(point.X).Add(" "u8).Add(height - point.Y);

    ByteBuffer Color(PdfColor color) =>
        _buffer.Add(color.Red / 255.0).Add(" "u8).Add(color.Green / 255.0).Add(" "u8).Add(color.Blue / 255.0);
}
