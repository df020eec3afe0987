namespace Relations.Documents.Pdf.Layout;

/// <summary>Makes bricks of blocks, one after another as they are asked for.</summary>
static class BlockFlow
{
    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, IReadOnlyList<Block> blocks, Constraints room)
    {
        foreach (var block in blocks)
        {
            var bricks = BlockLayout.Instance.Visit(block, (setting, room));
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
}
