using System.Buffers.Binary;

namespace Relations.Pdf;

/// <summary>Makes a TrueType file of some glyphs of a face, numbered anew, with the tables that PDF needs.</summary>
sealed class FontSubsetter
{
    static readonly string[] Hinting = ["cvt ", "fpgm", "prep"];

    readonly FontFace face;
    readonly List<int> glyphs;
    readonly Dictionary<int, int> renumbered = [];

    FontSubsetter(FontFace face, IEnumerable<int> glyphs)
    {
        this.face = face;
        this.glyphs = [.. glyphs];
        for (var i = 0; i < this.glyphs.Count; i++)
            renumbered.TryAdd(this.glyphs[i], i);
    }

    /// <summary>Makes the file.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">The glyphs by their new numbers, from 0; those that they are composed of are added after them.</param>
    public static byte[] Subset(FontFace face, IEnumerable<int> glyphs) => new FontSubsetter(face, glyphs).Build();

    byte[] Build()
    {
        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);
        (tables["glyf"], tables["loca"]) = Outlines();
        tables["hmtx"] = HorizontalMetrics();
        tables["head"] = Patched("head", (8, 0), (10, 0), (50, 1));
        tables["hhea"] = Patched("hhea", (34, glyphs.Count));
        tables["maxp"] = Patched("maxp", (4, glyphs.Count));
        foreach (var tag in Hinting)
        {
            if (face.Tables.Find(tag) is { } table)
                tables[tag] = table.Bytes.ToArray();
        }
        return SfntFile.Assemble(tables);
    }

    (byte[] Glyf, byte[] Loca) Outlines()
    {
        var outlines = new GlyphOutlines(face.Tables);
        using var glyf = new MemoryStream();
        List<byte> loca = [];
        // The list grows while composite glyphs are met.
        for (var i = 0; i < glyphs.Count; i++)
        {
            AddU32(loca, (uint)glyf.Length);
            var outline = outlines.Of(glyphs[i]).ToArray();
            foreach (var place in GlyphOutlines.ComponentsOf(outline))
                Renumber(outline.AsSpan(place));
            glyf.Write(outline);
            glyf.Write(new byte[SfntFile.Padding(outline.Length)]);
        }
        AddU32(loca, (uint)glyf.Length);
        return (glyf.ToArray(), [.. loca]);
    }

    void Renumber(Span<byte> component)
    {
        int old = BinaryPrimitives.ReadUInt16BigEndian(component);
        if (renumbered.TryAdd(old, glyphs.Count))
            glyphs.Add(old);
        BinaryPrimitives.WriteUInt16BigEndian(component, (ushort)renumbered[old]);
    }

    byte[] HorizontalMetrics()
    {
        var hmtx = face.Tables["hmtx"];
        var full = face.Tables["hhea"].U16(34);
        var metrics = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            var bearing = hmtx.S16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full));
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)face.Metrics.Advances[glyph]);
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(4 * i + 2), (short)bearing);
        }
        return metrics;
    }

    byte[] Patched(string tag, params ReadOnlySpan<(int Offset, int Value)> words)
    {
        var table = face.Tables[tag].Bytes.ToArray();
        foreach (var (offset, value) in words)
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(offset), (ushort)value);
        return table;
    }

    static void AddU32(List<byte> bytes, uint value) =>
        bytes.AddRange((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value);
}
