namespace Relations.Documents.Pdf.Tests;

public sealed class LabelOutlineTests
{
    static readonly Drawing Drawing = new(100, 20, []);

    [Theory]
    [InlineData("l", 1)]
    [InlineData("o", 2)]
    // A letter that is composed of another and its mark.
    [InlineData("ö", 4)]
    [InlineData("İ", 2)]
    [InlineData(" ", 0)]
    public void A_letter_is_its_contours(string text, int contours) => Assert.Equal(contours, Of(text).Contours.Count);

    [Fact]
    public void Letters_stand_side_by_side_as_wide_as_they_are_printed()
    {
        var (one, two) = (Of("o"), Of("oo"));
        Assert.Equal(2 * one.Width, two.Width, 3);
        Assert.Equal(one.Contours[0][0].X + (one.Width * TextOutline.UnitsPerEm), two.Contours[2][0].X, tolerance: 1.5);
    }

    [Fact]
    public void A_contour_is_closed_and_has_curves_where_the_letter_has()
    {
        Assert.All(Of("l").Contours.Single(), curve => Assert.True(curve.IsLine));
        Assert.Contains(Of("o").Contours[0], curve => !curve.IsLine);
    }

    [Fact]
    public void What_would_leave_the_drawing_is_cut() => Assert.InRange(Of(new string('m', 100)).Width * 10, 50, 100);

    static TextOutline Of(string text) => LabelOutlines.Of(Drawing, new LabelMark(0, 10, text, 10), Language.English);
}
