using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf.Tests;

public sealed class NoteTests
{
    [Fact]
    public void A_note_that_says_the_same_as_an_earlier_one_has_its_mark_and_is_printed_once()
    {
        var typesetter = FakeFonts.Typesetter(
            new Paragraph(["a", new Footnote(["same"]), " b", new Footnote(["other"])]),
            new Paragraph(["c", new Footnote(["same"])])
        );
        var page = Assert.Single(typesetter.Pages(null));
        Assert.Equal(["aa bb", "ca"], Texts(page.Body));
        Assert.Equal(["a", "same", "b", "other"], Texts(page.Notes));
    }

    static IEnumerable<string> Texts(IEnumerable<Placed> placed) =>
        placed.SelectMany(one => one.Box.Inks.OfType<TextCommand>()).Select(text => text.Line.ToString());
}
