using CsCheck;
using Relations.Pdf.Conformance;

namespace Relations.Pdf.Tests;

/// <summary>Letters with any stack of marks: drawn where they are measured, and read back as they were.</summary>
public sealed class StackedMarkTests
{
    static readonly string[] Letters = ["H", "s", "x", "ə", "Q", "ф", "ω", "ა", "ա", "1", "i", "f", " ", "—", "("];

    // Without the marks that compose otherwise when they are read back, and with blanks that stretch.
    static readonly Gen<string> Text = Gen.Select(
            Gen.Int[0, Letters.Length - 1],
            Gen.Char['\u0300', '\u0362'].Where(mark => mark != '\u034F').Array[0, 5],
            (letter, marks) => Letters[letter] + string.Concat(marks)
        )
        .Array[1, 12]
        .Select(letters => string.Concat(letters.Where(letter => Faces.Text.Examine(letter).IsComplete)))
        .Where(text => text.Length > 0);

    [Theory]
    [InlineData("Signed by S\u0323\u0304alih, envoy")]
    [InlineData("H\u0323\u0304afız")]
    [InlineData("x\u0302\u0304\u0301\u0323\u0331 y")]
    [InlineData(" \u0323\u0304 \u0323\u0304a")]
    public void What_follows_a_stack_of_marks_stays_in_its_place(string text) => AssertDrawn(text, 0);

    [Fact]
    public void Any_letter_may_have_any_stack_of_marks() =>
        Gen.Select(Text, Gen.Double[-2, 20]).Sample((text, stretch) => AssertDrawn(text, stretch), iter: 400);

    static void AssertDrawn(string text, double stretch)
    {
        var shaped = Faces.Text.Shape(text, 12, "az");
        var document = new PdfDocument(Sample.Options);
        var page = document.AddPage(3000, 300);
        using (page.Canvas.BeginTag(document.Structure.Add(StructType.H1)))
            page.Canvas.DrawText(new(50, 100), [shaped, Faces.Text.Shape("|", 12)], spaceStretch: stretch);
        using var stream = new MemoryStream();
        document.Write(stream);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(stream.ToArray());
        var letters = pdf.GetPage(1).Letters;
        Assert.Equal(50 + shaped.Width + (shaped.Spaces * stretch), letters[^1].StartBaseLine.X, 0.05);
        Assert.Equal(text + "|", string.Concat(letters.Select(letter => letter.Value)));
        Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.X, 0, 3000));
        Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.Y, 150, 250));
        Assert.Empty(ConformanceCheck.Run(stream.ToArray()));
    }
}
