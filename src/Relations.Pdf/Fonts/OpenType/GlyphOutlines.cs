namespace Relations.Pdf;

/// <summary>The outlines of a face: the <c>glyf</c> table by way of <c>loca</c>.</summary>
sealed class GlyphOutlines(FontTables tables)
{
    readonly FontReader loca = tables["loca"];
    readonly FontReader glyf = tables["glyf"];
    readonly bool isLong = tables["head"].U16(50) == 1;

    /// <summary>The bytes of a glyph; empty for one without an outline.</summary>
    public ReadOnlySpan<byte> Of(int glyph)
    {
        var start = OffsetOf(glyph);
        return glyf.Bytes.Span[start..Math.Max(start, OffsetOf(glyph + 1))];
    }

    /// <summary>The places, within a glyph's bytes, of the numbers of the glyphs that it is composed of; none for a simple glyph.</summary>
    public static List<int> ComponentsOf(byte[] outline)
    {
        const int wideArguments = 1,
            scale = 8,
            more = 0x20,
            twoScales = 0x40,
            matrix = 0x80;
        List<int> places = [];
        var glyph = new FontReader(outline);
        if (outline.Length == 0 || glyph.S16(0) >= 0)
            return places;
        var at = 10;
        int flags;
        do
        {
            flags = glyph.U16(at);
            places.Add(at + 2);
            at += (flags & wideArguments) != 0 ? 8 : 6;
            at +=
                (flags & scale) != 0 ? 2
                : (flags & twoScales) != 0 ? 4
                : (flags & matrix) != 0 ? 8
                : 0;
        } while ((flags & more) != 0);
        return places;
    }

    int OffsetOf(int glyph) => isLong ? checked((int)loca.U32(4 * glyph)) : 2 * loca.U16(2 * glyph);
}
