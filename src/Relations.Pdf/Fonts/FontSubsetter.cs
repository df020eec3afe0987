using System.Buffers.Binary;

namespace Relations.Pdf;

/// <summary>Makes a TrueType file of some glyphs of a face, numbered anew, with the tables that PDF needs.</summary>
sealed class FontSubsetter
{
    static readonly string[] s_hinting = ["cvt ", "fpgm", "prep"];

    readonly FontFace _face;
    readonly List<int> _glyphs;
    readonly Dictionary<int, int> _renumbered = [];

    FontSubsetter(FontFace face, IEnumerable<int> glyphs)
    {
        _face = face;
        _glyphs = [.. glyphs];
        for (var i = 0; i < _glyphs.Count; i++)
            _renumbered.TryAdd(_glyphs[i], i);
    }

    /// <summary>Makes the file.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">The glyphs by their new numbers, from 0; those that they are composed of are added after them.</param>
    internal static byte[] Subset(FontFace face, IEnumerable<int> glyphs) => new FontSubsetter(face, glyphs).Build();

    byte[] Build()
    {
        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);
        (tables["glyf"], tables["loca"]) = Outlines();
        tables["hmtx"] = HorizontalMetrics();
        tables["head"] = Patched("head", (8, 0), (10, 0), (50, 1));
        tables["hhea"] = Patched("hhea", (34, _glyphs.Count));
        tables["maxp"] = Patched("maxp", (4, _glyphs.Count));
        foreach (var tag in s_hinting)
        {
            if (_face.Tables.Find(tag) is { } table)
                tables[tag] = table.Bytes.ToArray();
        }
        return SfntFile.Assemble(tables);
    }

    (byte[] Glyf, byte[] Loca) Outlines()
    {
        var outlines = new GlyphOutlines(_face.Tables);
        using var glyf = new MemoryStream();
        List<byte> loca = [];
        // The list grows while composite glyphs are met.
        for (var i = 0; i < _glyphs.Count; i++)
        {
            AddU32(loca, (uint)glyf.Length);
            var outline = outlines.Of(_glyphs[i]).ToArray();
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
        if (_renumbered.TryAdd(old, _glyphs.Count))
            _glyphs.Add(old);
        BinaryPrimitives.WriteUInt16BigEndian(component, (ushort)_renumbered[old]);
    }

    byte[] HorizontalMetrics()
    {
        var hmtx = _face.Tables["hmtx"];
        var full = _face.Tables["hhea"].U16(34);
        var metrics = new byte[4 * _glyphs.Count];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var glyph = _glyphs[i];
            var bearing = hmtx.S16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full));
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)_face.Metrics.Advances[glyph]);
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(4 * i + 2), (short)bearing);
        }
        return metrics;
    }

    byte[] Patched(string tag, params ReadOnlySpan<(int Offset, int Value)> words)
    {
        var table = _face.Tables[tag].Bytes.ToArray();
        foreach (var (offset, value) in words)
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(offset), (ushort)value);
        return table;
    }

    static void AddU32(List<byte> bytes, uint value) =>
        bytes.AddRange((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value);
}
