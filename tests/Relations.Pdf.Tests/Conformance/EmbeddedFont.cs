using System.Buffers.Binary;
using System.Text;

namespace Relations.Pdf.Conformance;

/// <summary>A font file in a document, as far as its widths need it to be read.</summary>
sealed class EmbeddedFont
{
    readonly byte[] file;
    readonly Dictionary<string, int> tables = [];

    public EmbeddedFont(byte[] file)
    {
        this.file = file;
        for (var i = 0; i < U16(4); i++)
        {
            var entry = 12 + 16 * i;
            tables[Encoding.ASCII.GetString(file, entry, 4)] = BinaryPrimitives.ReadInt32BigEndian(
                file.AsSpan(entry + 8)
            );
        }
    }

    public int GlyphCount => U16(tables["maxp"] + 4);

    /// <summary>How wide a glyph is, in thousandths of an em.</summary>
    public double WidthOf(int glyph)
    {
        var last = U16(tables["hhea"] + 34) - 1;
        return U16(tables["hmtx"] + 4 * Math.Min(glyph, last)) * 1000.0 / U16(tables["head"] + 18);
    }

    int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));
}
