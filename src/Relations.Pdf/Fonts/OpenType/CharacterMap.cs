namespace Relations.Pdf;

/// <summary>Which glyph a character has: the <c>cmap</c> table, formats 4 and 12.</summary>
sealed class CharacterMap
{
    readonly Dictionary<int, ushort> glyphs = [];

    public ushort GlyphOf(int codePoint) => glyphs.GetValueOrDefault(codePoint);

    public static CharacterMap Read(FontReader table)
    {
        FontReader? best = null;
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = 4 + 8 * i;
            var (platform, encoding) = (table.U16(record), table.U16(record + 2));
            var candidate = table.From(checked((int)table.U32(record + 4)));
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (isUnicode && candidate.U16(0) is 4 or 12 && candidate.U16(0) > (best?.U16(0) ?? 0))
                best = candidate;
        }
        var map = new CharacterMap();
        if (best?.U16(0) == 12)
            map.ReadGroups(best.Value);
        else if (best is not null)
            map.ReadSegments(best.Value);
        return map;
    }

    void ReadGroups(FontReader table)
    {
        for (var i = 0; i < table.U32(12); i++)
        {
            var group = 16 + 12 * i;
            var (first, last, glyph) = (table.U32(group), table.U32(group + 4), table.U32(group + 8));
            for (var code = first; code <= Math.Min(last, 0x10FFFF); code++)
                Add((int)code, (int)(glyph + code - first));
        }
    }

    void ReadSegments(FontReader table)
    {
        var bytes = table.U16(6);
        var (ends, starts) = (14, 16 + bytes);
        var (deltas, ranges) = (starts + bytes, starts + 2 * bytes);
        for (var at = 0; at < bytes; at += 2)
        {
            var (first, last) = (table.U16(starts + at), table.U16(ends + at));
            var (delta, range) = (table.U16(deltas + at), table.U16(ranges + at));
            for (var code = first; code <= last && code < 0xFFFF; code++)
            {
                var glyph = range == 0 ? code : table.U16(ranges + at + range + 2 * (code - first));
                Add(code, range != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    void Add(int code, int glyph)
    {
        if (glyph != 0)
            glyphs[code] = (ushort)glyph;
    }
}
