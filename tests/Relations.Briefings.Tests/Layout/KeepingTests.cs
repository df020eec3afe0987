using DocumentFormat.OpenXml.Packaging;
using Relations.Briefings.Layout;
using Relations.Briefings.Tests.Content;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Briefings.Tests.Layout;

/// <summary>What stands at the foot of a page is never alone without what it is about.</summary>
public sealed class KeepingTests
{
    const string Kept = "kept";

    static readonly Table s_table = new(
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
            ? s_table with
            {
                KeepsNext = true,
            }
            : new Paragraph([Kept]) { Role = ParagraphRole.Remark, KeepsNext = true };
        for (var lines = 1; lines < 100; lines++)
        {
            var before = Enumerable.Repeat<Block>(new Paragraph(["line"]), lines);
            var pages = FakeFonts.Typesetter([.. before, block, new Quotation(["words of the source"])]).Pages(null);
            Assert.DoesNotContain(Kept, pages.Select(page => Text(page.Body[^1].Brick)));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Word_keeps_it_too(bool isTable)
    {
        Block block = isTable ? s_table with { KeepsNext = true } : new Paragraph([Kept]) { KeepsNext = true };
        using var output = new MemoryStream();
        WordBriefing.Write(FakeFonts.Document(block, new Quotation(["words"])), output);
        using var file = WordprocessingDocument.Open(output, isEditable: false);
        var paragraphs = file.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>()
            .SkipWhile(paragraph => paragraph.InnerText != Kept)
            .TakeWhile(paragraph => paragraph.InnerText != "words");
        Assert.All(paragraphs, paragraph => Assert.NotNull(paragraph.ParagraphProperties!.KeepNext));
    }

    [Fact]
    public void What_is_said_of_a_source_stays_with_its_passages()
    {
        var blocks = BriefingWriter.Compose(SampleDossier.Check()).Blocks;
        var first = blocks.Zip(blocks.Skip(1)).Where(pair => pair is { First: Paragraph, Second: Quotation }).ToList();
        Assert.NotEmpty(first);
        Assert.All(first, pair => Assert.True(pair.First.KeepsNext));
    }

    [Fact]
    public void The_drawing_of_missions_stays_with_the_end_of_their_table()
    {
        var blocks = BriefingWriter.Compose(SampleDossier.Check()).Blocks;
        var drawn = blocks.Zip(blocks.Skip(1)).Where(pair => pair is { First: Table, Second: KeepTogether }).ToList();
        Assert.NotEmpty(drawn);
        Assert.All(drawn, pair => Assert.True(pair.First.KeepsNext));
    }

    static string Text(Brick brick) => string.Concat(brick.Inks.OfType<TextInk>().Select(ink => ink.Line.ToString()));
}
