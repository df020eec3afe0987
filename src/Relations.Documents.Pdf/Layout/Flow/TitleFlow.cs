namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out a whole document, with a short rule that ends the block of its logo and title.</summary>
static class TitleFlow
{
    public static IEnumerable<LayoutBox> Lay(
        LayoutContext context,
        IReadOnlyList<Block> blocks,
        Constraints constraints
    )
    {
        var logos = blocks is [Logo, ..] ? 1 : 0;
        var count = logos;
        while (count < blocks.Count && BelongsToTitle(blocks[count], count - logos))
            count++;
        var rest = SectionFlow.Lay(context, blocks.Skip(count), constraints);
        return count == 0
            ? rest
            : BlockFlow.Lay(context, [.. blocks.Take(count)], constraints).Append(Rule(constraints)).Concat(rest);
    }

    static bool BelongsToTitle(Block block, int position) =>
        position == 0 ? block is Heading { Level: 0 } : block is Paragraph { Role: ParagraphRole.Subtitle };

    static LayoutBox Rule(Constraints constraints) =>
        new(2.5, [new FillCommand(constraints.Left, 0, 54, 2.5, Tint.Teal)])
        {
            Before = 11,
            After = 17,
            Cut = BreakPenalty.Bound,
        };
}
