namespace Relations.Pdf;

/// <summary>
/// The glyphs of a face that a document uses, numbered anew from 1; 0 stays the glyph for what is missing. A glyph that stands for different
/// texts (a space and a no-break space) has a number for each, so that every code has one text.
/// </summary>
sealed class FontSubset(FontFace face, string resourceName)
{
    readonly Dictionary<(ushort Id, string Text), int> _codes = [];
    readonly List<Glyph> _glyphs = [default];

    // The last text and code of each glyph, which is nearly always those that are asked for.
    readonly (string? Text, int Code)[] _last = new (string?, int)[face.Metrics.Advances.Count];

    internal FontFace Face => face;

    internal string ResourceName => resourceName;

    /// <summary>The glyphs by code; that at 0 is empty.</summary>
    internal IReadOnlyList<Glyph> Glyphs => _glyphs;

    internal int CodeOf(Glyph glyph)
    {
        ref var last = ref _last[glyph.Id];
        if (ReferenceEquals(last.Text, glyph.Text))
            return last.Code;
        if (!_codes.TryGetValue((glyph.Id, glyph.Text), out var code))
        {
            _glyphs.Add(glyph);
            _codes[(glyph.Id, glyph.Text)] = code = _glyphs.Count - 1;
        }
        last = (glyph.Text, code);
        return code;
    }
}
