namespace Relations.Pdf;

/// <summary>Single and ligature substitution (GSUB lookup types 1 and 4).</summary>
static class Substitution
{
    /// <summary>Applies a lookup at every place of a run, from left to right.</summary>
    internal static void Apply(Lookup lookup, List<(ushort Id, string Text)> glyphs, bool keepDots)
    {
        for (var at = 0; at < glyphs.Count; at++)
        {
            foreach (var subtable in lookup.Subtables)
            {
                var index = GlyphTables.CoverageIndex(subtable.Follow16(2), glyphs[at].Id);
                if (index >= 0 && ApplyAt(lookup.Type, subtable, index, glyphs, at, keepDots))
                    break;
            }
        }
    }

    static bool ApplyAt(
        int type,
        FontReader subtable,
        int index,
        List<(ushort Id, string Text)> glyphs,
        int at,
        bool keepDots
    )
    {
        if (type == 4)
            return Ligate(subtable.Follow16(6 + 2 * index), glyphs, at, keepDots);
        if (type != 1)
            return false;
        var id = subtable.U16(0) == 1 ? glyphs[at].Id + subtable.S16(4) : subtable.U16(6 + 2 * index);
        glyphs[at] = ((ushort)id, glyphs[at].Text);
        return true;
    }

    static bool Ligate(FontReader ligatures, List<(ushort Id, string Text)> glyphs, int at, bool keepDots)
    {
        for (var i = 0; i < ligatures.U16(0); i++)
        {
            var ligature = ligatures.Follow16(2 + 2 * i);
            var length = ligature.U16(2);
            if (!Matches(ligature, length, glyphs, at))
                continue;
            var text = string.Concat(glyphs.Skip(at).Take(length).Select(glyph => glyph.Text));
            if (keepDots && text.Contains('i', StringComparison.Ordinal))
                continue;
            glyphs[at] = ((ushort)ligature.U16(0), text);
            glyphs.RemoveRange(at + 1, length - 1);
            return true;
        }
        return false;
    }

    static bool Matches(FontReader ligature, int length, List<(ushort Id, string Text)> glyphs, int at)
    {
        if (at + length > glyphs.Count)
            return false;
        for (var k = 1; k < length; k++)
        {
            if (ligature.U16(2 + 2 * k) != glyphs[at + k].Id)
                return false;
        }
        return true;
    }
}
