using CsCheck;
using Relations.Pdf.Conformance;

namespace Relations.Pdf.Tests;

public class SubsetTests
{
    [Fact]
    public void A_subset_has_the_widths_of_its_face()
    {
        var glyphs = GlyphsOf("Əliğşı AVAToy");
        var subset = new EmbeddedFont(FontSubsetter.Subset(Faces.Serif, glyphs));
        for (var i = 0; i < glyphs.Length; i++)
            Assert.Equal(Faces.Serif.Metrics.Advances[glyphs[i]], subset.WidthOf(i));
    }

    [Fact]
    public void A_subset_is_small() =>
        Assert.InRange(FontSubsetter.Subset(Faces.Serif, GlyphsOf("Bakı")).Length, 100, 8000);

    [Fact]
    public void Parts_of_composite_glyphs_are_added_and_renumbered()
    {
        var tables = FontTables.Read(FontSubsetter.Subset(Faces.Serif, [0, .. GlyphsOf("Ö")]));
        var outlines = new GlyphOutlines(tables);
        var composite = outlines.Of(1).ToArray();
        var parts = GlyphOutlines.ComponentsOf(composite).Select(place => composite[place] << 8 | composite[place + 1]);
        Assert.Equal([2, 3], parts);
        Assert.All(parts, part => Assert.NotEmpty(outlines.Of(part).ToArray()));
    }

    [Fact]
    public void Outlines_are_those_of_the_face()
    {
        var glyphs = GlyphsOf("nəş");
        var original = new GlyphOutlines(Faces.Serif.Tables);
        var subset = new GlyphOutlines(FontTables.Read(FontSubsetter.Subset(Faces.Serif, glyphs)));
        for (var i = 0; i < 2; i++)
            Assert.Equal(original.Of(glyphs[i]).ToArray(), subset.Of(i)[..original.Of(glyphs[i]).Length].ToArray());
    }

    [Fact]
    public void Any_glyphs_make_a_subset_that_can_be_read() =>
        Gen.Int[0, Faces.Serif.Metrics.Advances.Count - 1]
            .List[1, 40]
            .Sample(
                glyphs =>
                {
                    var subset = new EmbeddedFont(FontSubsetter.Subset(Faces.Serif, glyphs));
                    return glyphs.Select(AdvanceOf).SequenceEqual(glyphs.Select((_, i) => (int)subset.WidthOf(i)));
                },
                iter: 50
            );

    static int AdvanceOf(int glyph) => Faces.Serif.Metrics.Advances[glyph];

    static int[] GlyphsOf(string text) => [.. text.EnumerateRunes().Select(rune => (int)Faces.Serif.GlyphOf(rune))];
}
