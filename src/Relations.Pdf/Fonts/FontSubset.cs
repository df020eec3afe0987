namespace Relations.Pdf;

/// <summary>
/// The glyphs of a face that a document uses, numbered anew from 1; 0 stays the glyph for what is missing. A glyph that stands for different
/// texts (a space and a no-break space) has a number for each, so that every code has one text.
/// </summary>
sealed class FontSubset(FontFace face, string resourceName)
{
    readonly Dictionary<(ushort Id, string Text), int> _codes = [];
    readonly List<Glyph> _glyphs = [default];

    internal FontFace Face => face;

    internal string ResourceName => resourceName;

    /// <summary>The glyphs by code; that at 0 is empty.</summary>
    internal IReadOnlyList<Glyph> Glyphs => _glyphs;

    internal int CodeOf(Glyph glyph)
    {
        if (_codes.TryGetValue((glyph.Id, glyph.Text), out var code))
            return code;
        _glyphs.Add(glyph);
        return _codes[(glyph.Id, glyph.Text)] = _glyphs.Count - 1;
    }
}
