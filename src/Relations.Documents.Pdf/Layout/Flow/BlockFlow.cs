namespace Relations.Documents.Pdf.Layout;

/// <summary>Makes boxes of blocks, one after another as they are asked for.</summary>
static class BlockFlow
{
    public static IEnumerable<LayoutBox> Lay(
        LayoutContext context,
        IReadOnlyList<Block> blocks,
        Constraints constraints
    )
    {
        foreach (var block in blocks)
        {
            var boxes = BlockLayout.Instance.Visit(block, (context, constraints));
            if (block.KeepsNext)
                boxes = boxes.Edges(first => first, last => last with { KeepsNext = true });
            foreach (var box in block.Anchor is { } anchor ? Anchored(boxes, "anchor:" + anchor) : boxes)
                yield return box;
        }
    }

    /// <summary>The place of a block without text is known too, for links may lead to it.</summary>
    static IEnumerable<LayoutBox> Anchored(IEnumerable<LayoutBox> boxes, string destination) =>
        boxes
            .DefaultIfEmpty(new LayoutBox(0, []))
            .Edges(first => first with { Destinations = [.. first.Destinations, destination] }, last => last);
}
