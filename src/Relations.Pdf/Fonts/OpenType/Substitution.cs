namespace Relations.Pdf;

/// <summary>Single and ligature substitution (GSUB lookup types 1 and 4).</summary>
static class Substitution
{
    /// <summary>Applies a lookup at every place of a run, from left to right.</summary>
    public static void Apply(Lookup lookup, List<(ushort Id, string Text)> glyphs, bool keepDots)
    {
        // What is done is moved to the front, so that a ligature moves nothing behind it.
        var done = 0;
        for (var at = 0; at < glyphs.Count; done++)
        {
            var (glyph, length) = Applied(lookup, glyphs, at, keepDots);
            glyphs[done] = glyph;
            at += length;
        }
        glyphs.RemoveRange(done, glyphs.Count - done);
    }

    /// <summary>What stands for the glyph at a place, and for how many glyphs from there on.</summary>
    static ((ushort Id, string Text) Glyph, int Length) Applied(
        Lookup lookup,
        List<(ushort Id, string Text)> glyphs,
        int at,
        bool keepDots
    )
    {
        foreach (var subtable in lookup.Subtables)
        {
            var index = GlyphTables.CoverageIndex(subtable.Follow16(2), glyphs[at].Id);
            if (index < 0)
                continue;
            if (lookup.Type == 1)
            {
                var id = subtable.U16(0) == 1 ? glyphs[at].Id + subtable.S16(4) : subtable.U16(6 + 2 * index);
                return (((ushort)id, glyphs[at].Text), 1);
            }
            if (lookup.Type == 4 && Ligature(subtable.Follow16(6 + 2 * index), glyphs, at, keepDots) is { } ligature)
                return ligature;
        }
        return (glyphs[at], 1);
    }

    static ((ushort Id, string Text) Glyph, int Length)? Ligature(
        FontReader ligatures,
        List<(ushort Id, string Text)> glyphs,
        int at,
        bool keepDots
    )
    {
        for (var i = 0; i < ligatures.U16(0); i++)
        {
            var ligature = ligatures.Follow16(2 + 2 * i);
            var length = ligature.U16(2);
            if (!Matches(ligature, length, glyphs, at))
                continue;
            var text = string.Concat(glyphs.Skip(at).Take(length).Select(glyph => glyph.Text));
            if (!keepDots || !text.Contains('i', StringComparison.Ordinal))
                return (((ushort)ligature.U16(0), text), length);
        }
        return null;
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
