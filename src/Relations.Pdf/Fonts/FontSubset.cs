namespace Relations.Pdf;

/// <summary>
/// The glyphs of a face that a document uses, numbered anew from 1; 0 stays the glyph for what is missing. A glyph that stands for different
/// texts (a space and a no-break space) has a number for each, so that every code has one text.
/// </summary>
sealed class FontSubset(FontFace face, string resourceName)
{
    readonly Dictionary<(ushort Id, string Text), int> codes = [];
    readonly List<Glyph> glyphs = [default];

    // The last text and code of each glyph, which is nearly always those that are asked for.
    readonly (string? Text, int Code)[] lastCodes = new (string?, int)[face.Metrics.Advances.Count];

    public FontFace Face => face;

    public string ResourceName => resourceName;

    /// <summary>The glyphs by code; that at 0 is empty.</summary>
    public IReadOnlyList<Glyph> Glyphs => glyphs;

    public int CodeOf(Glyph glyph)
    {
        ref var last = ref lastCodes[glyph.Id];
        if (ReferenceEquals(last.Text, glyph.Text))
            return last.Code;
        if (!codes.TryGetValue((glyph.Id, glyph.Text), out var code))
        {
            glyphs.Add(glyph);
            codes[(glyph.Id, glyph.Text)] = code = glyphs.Count - 1;
        }
        last = (glyph.Text, code);
        return code;
    }
}
