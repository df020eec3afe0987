namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out the blocks of a document, each heading with what follows it as a section within that of the heading above.</summary>
static class SectionFlow
{
    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, IEnumerable<Block> blocks, Constraints room)
    {
        Stack<(int Level, TagNode Node)> open = new();
        foreach (var block in blocks)
        {
            if (block is Heading { Level: > 0 and var level })
            {
                while (open.Count > 0 && open.Peek().Level >= level)
                    open.Pop();
                open.Push((level, Around(open, room).Child(Tag.Sect)));
            }
            foreach (var brick in BlockFlow.Lay(setting, [block], room with { Node = Around(open, room) }))
                yield return brick;
        }
    }

    static TagNode Around(Stack<(int Level, TagNode Node)> open, Constraints room) =>
        open.Count > 0 ? open.Peek().Node : room.Node;
}
