namespace Relations.Briefings.Tests.Content;

/// <summary>Goes over all blocks and inlines of a document.</summary>
static class Walking
{
    public static IEnumerable<Block> Blocks(Document document) => document.Blocks.SelectMany(Blocks);

    public static IEnumerable<Inline> Inlines(Document document) =>
        Blocks(document).SelectMany(Contents).SelectMany(Deep);

    static IEnumerable<Block> Blocks(Block block) =>
        block switch
        {
            ListBlock list => list.Items.SelectMany(item => item).SelectMany(Blocks).Prepend(block),
            KeepTogether together => together.Blocks.SelectMany(Blocks).Prepend(block),
            _ => [block],
        };

    static IEnumerable<Inline> Contents(Block block) =>
        block switch
        {
            Heading heading => heading.Content,
            Paragraph paragraph => paragraph.Content,
            Quotation quotation => quotation.Content,
            Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Content),
            FactBox box => box.Facts.SelectMany(fact => fact.Value),
            _ => [],
        };

    static IEnumerable<Inline> Deep(Inline inline) =>
        inline switch
        {
            Reference reference => reference.Content.SelectMany(Deep).Prepend(inline),
            Hyperlink link => link.Content.SelectMany(Deep).Prepend(inline),
            Footnote note => note.Content.SelectMany(Deep).Prepend(inline),
            _ => [inline],
        };
}
