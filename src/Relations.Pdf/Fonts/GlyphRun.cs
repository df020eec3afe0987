namespace Relations.Pdf;

/// <summary>Glyphs of one face, from left to right.</summary>
/// <param name="Face">The face.</param>
/// <param name="Glyphs">The glyphs.</param>
public sealed record GlyphRun(FontFace Face, IReadOnlyList<Glyph> Glyphs)
{
    /// <summary>How wide the run is at a size of 1 point, kerning included.</summary>
    public double UnitWidth { get; } = Glyphs.Sum(glyph => glyph.Advance + glyph.Kerning) / (double)Face.UnitsPerEm;

    internal ReadOnlySpan<Glyph> Span => Glyphs is Glyph[] glyphs ? glyphs : [.. Glyphs];
}
