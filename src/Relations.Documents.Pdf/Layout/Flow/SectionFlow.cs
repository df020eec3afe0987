namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out the blocks of a document, each heading with what follows it as a section within that of the heading above.</summary>
static class SectionFlow
{
    public static IEnumerable<LayoutBox> Lay(LayoutContext context, IEnumerable<Block> blocks, Constraints constraints)
    {
        Stack<(int Level, TagNode Node)> open = new();
        foreach (var block in blocks)
        {
            if (block is Heading { Level: > 0 and var level })
            {
                while (open.Count > 0 && open.Peek().Level >= level)
                    open.Pop();
                open.Push((level, Around(open, constraints).Child(Tag.Sect)));
            }
            foreach (var box in BlockFlow.Lay(context, [block], constraints with { Node = Around(open, constraints) }))
                yield return box;
        }
    }

    static TagNode Around(Stack<(int Level, TagNode Node)> open, Constraints constraints) =>
        open.Count > 0 ? open.Peek().Node : constraints.Node;
}
