namespace Relations.Pdf;

/// <summary>Text as glyphs of one or more faces at a size: what is measured is what is drawn.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Size">The size in points.</param>
/// <param name="Runs">The glyphs; a run for every stretch that one face has.</param>
public sealed record ShapedText(string Text, double Size, IReadOnlyList<GlyphRun> Runs)
{
    /// <summary>How wide it is, in points.</summary>
    public double Width { get; } = Size * Runs.Sum(run => run.UnitWidth);

    /// <summary>How many spaces it has that justification stretches.</summary>
    public int Spaces { get; } = Runs.Sum(run => run.Glyphs.Count(glyph => glyph.IsSpace));
}
