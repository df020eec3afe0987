using Relations.Pdf.Conformance;

namespace Relations.Pdf.Tests;

public class TextExtractionTests
{
    [Fact]
    public void Text_is_read_in_the_order_of_the_structure()
    {
        using var pdf = new InspectedPdf(Sample.Bytes());
        Assert.Equal(
            "KolontitulTürkiyə və AzərbaycanTanınma 1TanınmaƏlifba: ə ğ ş ı İ ₼, mənbəსაქართველოՀայաստանexample.org11Qeyd."
                + "Bu sətir enlidir.“Sitat – office, efficient AVAToy”•Bakı•AnkaraZaman oxuBir abzas burada başlayır",
            pdf.Pages[0].Text
        );
        Assert.EndsWith("Türkiyə9 noyabr 199114 yanvar 1992Cəmi iki", pdf.Pages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stretched_space_moves_what_follows_by_the_stretch()
    {
        Assert.Equal(LeftOf("b", 0) + 15, LeftOf("b", 15), 0.01);
        Assert.Equal(LeftOf("a", 0), LeftOf("a", 15), 0.01);
    }

    [Fact]
    public void What_is_measured_is_what_is_drawn()
    {
        var text = Faces.Text.Shape("AVAToy საქართველო fi", 12, "az");
        var document = Draw([text, Faces.Text.Shape("|", 12)], 0);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(document);
        Assert.Equal(50 + text.Width, pdf.GetPage(1).Letters[^1].StartBaseLine.X, 0.01);
    }

    static double LeftOf(string letter, double stretch)
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Draw([Faces.Text.Shape("a b", 12)], stretch));
        return pdf.GetPage(1).Letters.Single(l => l.Value == letter).StartBaseLine.X;
    }

    static byte[] Draw(ShapedText[] pieces, double stretch)
    {
        var document = new PdfDocument(Sample.Options);
        var page = document.AddPage(300, 300);
        using (page.Canvas.BeginTag(document.Structure.Add(StructType.P)))
            page.Canvas.DrawText(new(50, 100), pieces, spaceStretch: stretch);
        using var stream = new MemoryStream();
        document.Write(stream);
        return stream.ToArray();
    }
}
