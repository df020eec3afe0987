namespace Relations.Documents.Pdf.Layout;

/// <summary>Makes bricks of blocks, one after another as they are asked for.</summary>
static class BlockFlow
{
    internal static IEnumerable<LayoutBox> Lay(LayoutContext setting, IReadOnlyList<Block> blocks, Constraints room)
    {
        foreach (var block in blocks)
        {
            var bricks = Lay(setting, block, room);
            if (block.KeepsNext)
                bricks = bricks.Edges(first => first, last => last with { KeepsNext = true });
            foreach (var brick in block.Anchor is { } anchor ? Anchored(bricks, "anchor:" + anchor) : bricks)
                yield return brick;
        }
    }

    /// <summary>The place of a block without text is known too, for links may lead to it.</summary>
    static IEnumerable<LayoutBox> Anchored(IEnumerable<LayoutBox> bricks, string destination) =>
        bricks
            .DefaultIfEmpty(new LayoutBox(0, []))
            .Edges(first => first with { Destinations = [.. first.Destinations, destination] }, last => last);

    static IEnumerable<LayoutBox> Lay(LayoutContext setting, Block block, Constraints room) =>
        block switch
        {
            Heading heading => HeadingFlow.Lay(setting, heading, room),
            Paragraph paragraph => ParagraphFlow.Lay(setting, paragraph, room),
            Quotation quotation => QuotationFlow.Lay(setting, quotation, room),
            ListBlock list => ListFlow.Lay(setting, list, room),
            Table table => TableFlow.Lay(setting, table, room),
            FactBox box => FactBoxFlow.Lay(setting, box, room),
            Figure figure => FigureFlow.Lay(setting, figure, room),
            Logo logo => LogoFlow.Lay(logo, room),
            Contents contents => ContentsFlow.Lay(setting, contents, room),
            KeepTogether together => KeepFlow.Lay(setting, together, room),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "There is no such block."),
        };
}
