using System.Text;
using CsCheck;

namespace Relations.Pdf.Tests;

public class ShapingTests
{
    // Advances with kerning that HarfBuzz 6.0 gives for the same fonts and texts.
    [Theory]
    [InlineData("NotoSerif-Regular", "AVAToy. Tə", "625 595 645 563 557 475 250 260 613 535")]
    [InlineData("NotoSerif-Regular", "office", "577 1002 492 535")]
    [InlineData("NotoSerif-Regular", "Respublikası", "656 535 451 614 635 614 310 320 585 563 451 320")]
    [InlineData(
        "NotoSerif-Bold",
        "Türkiyə Cümhuriyyəti",
        "653 667 523 636 352 579 571 260 668 667 986 667 667 523 352 579 579 571 405 352"
    )]
    [InlineData(
        "NotoSans-Regular",
        "Tofiq Vəliyev AYA",
        "486 605 602 615 260 600 564 258 258 510 544 508 260 579 506 639"
    )]
    [InlineData("NotoSerifGeorgian-Regular", "საქართველო", "615 517 578 537 812 840 556 568 1073 815")]
    [InlineData("NotoSerifArmenian-Regular", "Հայաստան և", "581 872 273 872 566 859 872 575 260 600")]
    public void Letters_stand_where_another_shaper_puts_them(string face, string text, string advances) =>
        Assert.Equal(advances, Advances(Faces.Load(face).Shape(text, 10)));

    // Where HarfBuzz 6.0 puts the marks of the same fonts and texts, from where each would stand.
    [Theory]
    [InlineData("NotoSerif-Regular", "x\u0302a", "0@1,0")]
    [InlineData("NotoSerif-Regular", "\u0259\u0301n", "0@-22,0")]
    [InlineData("NotoSerif-Regular", "q\u0323\u0303o", "0@151,-240 0@11,0")]
    [InlineData("NotoSerif-Regular", "\u018F\u0300b", "0@-12,178")]
    [InlineData("NotoSans-Italic", "x\u0302\u0304", "0@-238,0 0@-217,230")]
    public void Marks_sit_on_their_letters_where_another_shaper_puts_them(string face, string text, string places) =>
        Assert.Equal(
            places,
            string.Join(
                ' ',
                Glyphs(Faces.Load(face).Shape(text, 10))
                    .Where(glyph => glyph.Text[0] is >= '\u0300' and < '\u0370')
                    .Select(glyph => FormattableString.Invariant($"{glyph.Advance}@{glyph.X},{glyph.Y}"))
            )
        );

    [Fact]
    public void A_mark_that_is_moved_leaves_what_follows_in_its_place()
    {
        var (with, without) = (Faces.Serif.Shape("x\u0302l", 10), Faces.Serif.Shape("xl", 10));
        Assert.Equal(without.Width, with.Width, 3);
    }

    [Fact]
    public void A_ligature_stands_for_its_letters() =>
        Assert.Equal(["o", "ffi", "c", "e"], Glyphs(Faces.Serif.Shape("office", 10, "en")).Select(glyph => glyph.Text));

    [Theory]
    [InlineData("tr")]
    [InlineData("az")]
    [InlineData("az-Latn-AZ")]
    public void Languages_with_a_dotless_i_keep_the_dot_after_an_f(string language) =>
        Assert.Equal(["f", "i", "l"], Glyphs(Faces.Serif.Shape("fil", 10, language)).Select(glyph => glyph.Text));

    [Fact]
    public void The_width_is_the_sum_of_the_advances_at_the_size() =>
        Assert.Equal((625 + 595 + 639 + 50) / 1000.0 * 12, Faces.Serif.Shape("AVA", 12).Width, 0.5);

    [Fact]
    public void Text_falls_back_to_the_face_that_has_it()
    {
        var faces = Faces.Text.Shape("ə ქ Հ", 10).Runs.Select(run => run.Face);
        Assert.Equal([Faces.Serif, Faces.Georgian, Faces.Serif, Faces.Armenian], faces);
    }

    [Theory]
    [InlineData("əğşıİ₼–—“”…′ çöü ÇÖÜ «» №")]
    [InlineData("საქართველო Հայաստան")]
    [InlineData("soft\u00ADhyphen\nand\ttab")]
    public void Text_of_the_region_is_covered(string text) => Assert.True(Faces.Text.Examine(text).IsComplete);

    [Theory]
    [InlineData("NotoSerif-Regular")]
    [InlineData("NotoSerif-Bold")]
    [InlineData("NotoSerif-Italic")]
    [InlineData("NotoSans-Regular")]
    [InlineData("NotoSans-Bold")]
    [InlineData("NotoSans-Italic")]
    public void Every_Latin_face_has_the_letters_of_the_languages(string face) =>
        Assert.Empty(new FontStack(Faces.Load(face)).Examine("əƏğĞşŞıİçÇöÖüÜâî₼₺€–—“”‘’«»…′″•†§№\u00A0").Missing);

    [Theory]
    [InlineData("NotoSerifArmenian", 0x0561, 0x0587)]
    [InlineData("NotoSansArmenian", 0x0561, 0x0587)]
    [InlineData("NotoSerifGeorgian", 0x10D0, 0x10F0)]
    [InlineData("NotoSansGeorgian", 0x10D0, 0x10F0)]
    public void The_faces_behind_it_have_their_alphabets_in_both_weights(string family, int first, int last) =>
        Assert.All(
            new[] { Faces.Load($"{family}-Regular"), Faces.Load($"{family}-Bold") },
            face =>
                Assert.All(Enumerable.Range(first, last - first + 1), code => Assert.True(face.Covers(new Rune(code))))
        );

    [Fact]
    public void What_no_face_has_is_named_once()
    {
        var support = Faces.Text.Examine("a 漢字漢");
        Assert.Equal([new Rune('漢'), new Rune('字')], support.Missing);
        Assert.Empty(support.RightToLeft);
    }

    [Theory]
    [InlineData("سفارت")]
    [InlineData("שגרירות")]
    [InlineData("a\u202Eb")]
    public void Right_to_left_scripts_are_refused(string text) => Assert.NotEmpty(Faces.Text.Examine(text).RightToLeft);

    [Fact]
    public void What_cannot_be_printed_becomes_a_mark_and_is_never_reversed() =>
        Assert.All(Glyphs(Faces.Text.Shape("سفارت漢", 10)), glyph => Assert.Equal("\uFFFD", glyph.Text));

    [Fact]
    public void What_has_no_form_is_dropped_and_a_line_end_is_a_space() =>
        Assert.Equal("ab c", string.Concat(Glyphs(Faces.Text.Shape("a\u00ADb\nc", 10)).Select(glyph => glyph.Text)));

    [Fact]
    public void What_is_no_font_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => FontFace.Load(new byte[100]));
        Assert.Throws<InvalidDataException>(() => FontFace.Load(Encoding.ASCII.GetBytes("OTTO")));
        Assert.Throws<InvalidDataException>(() => FontFace.Load(ReadOnlyMemory<byte>.Empty));
    }

    [Fact]
    public void A_font_cut_short_is_refused()
    {
        var whole = Faces.Read("NotoSerifArmenian-Regular");
        Gen.Int[0, whole.Length - 8]
            .Sample(
                length => Assert.Throws<InvalidDataException>(() => FontFace.Load(whole.AsMemory(0, length))),
                iter: 200
            );
    }

    static IEnumerable<Glyph> Glyphs(ShapedText text) => text.Runs.SelectMany(run => run.Glyphs);

    static string Advances(ShapedText text) =>
        string.Join(' ', Glyphs(text).Select(glyph => glyph.Advance + glyph.Kerning));
}
