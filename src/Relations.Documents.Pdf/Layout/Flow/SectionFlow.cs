namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out the blocks of a document, each heading with what follows it as a section within that of the heading above.</summary>
static class SectionFlow
{
    internal static IEnumerable<Brick> Lay(Setting setting, IEnumerable<Block> blocks, Room room)
    {
        Stack<(int Level, Node Node)> open = new();
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

    static Node Around(Stack<(int Level, Node Node)> open, Room room) => open.Count > 0 ? open.Peek().Node : room.Node;
}
