using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf.Tests;

/// <summary>What stands at the foot of a page is never alone without what it is about.</summary>
public sealed class KeepingTests
{
    const string Kept = "kept";

    static readonly Table Table = new(
        [new("a")],
        [
            [new(["1"])],
            [new(["2"])],
            [new([Kept])],
        ]
    );

    public static TheoryData<bool> Both => [true, false];

    [Theory]
    [MemberData(nameof(Both))]
    public void What_keeps_the_next_is_never_the_last_on_a_page(bool isTable)
    {
        Block block = isTable
            ? Table with
            {
                KeepsNext = true,
            }
            : new Paragraph([Kept]) { Role = ParagraphRole.Remark, KeepsNext = true };
        for (var lines = 1; lines < 100; lines++)
        {
            var before = Enumerable.Repeat<Block>(new Paragraph(["line"]), lines);
            var pages = FakeFonts.Typesetter([.. before, block, new Quotation(["words of the source"])]).Pages(null);
            Assert.DoesNotContain(Kept, pages.Select(page => Text(page.Body[^1].Box)));
        }
    }

    static string Text(LayoutBox box) =>
        string.Concat(box.Inks.OfType<TextCommand>().Select(ink => ink.Line.ToString()));
}
