using System.Text;

namespace Relations.Documents;

/// <summary>What is known of a document before it is laid out: its headings, in order, and the anchors that links may lead to.</summary>
public sealed class Outline
{
    const int LowestRank = 6;

    // White space, but for the no-break spaces, which are a part of their word.
    static readonly char[] Breaking =
    [
        .. Enumerable
            .Range(0, '\uFFFF')
            .Select(code => (char)code)
            .Where(letter => char.IsWhiteSpace(letter) && letter is not ('\u00A0' or '\u2007' or '\u202F')),
    ];

    readonly List<HeadingEntry> headings = [];
    readonly HashSet<string> anchors = new(StringComparer.Ordinal);

    Outline() { }

    /// <summary>The headings in order.</summary>
    public IReadOnlyList<HeadingEntry> Headings => headings;

    /// <summary>Whether the first heading is the document's title, which then is alone on the highest level.</summary>
    public bool HasTitle => headings.Count > 0 && headings[0].Level == 0;

    /// <summary>Whether a block has the anchor.</summary>
    public bool HasAnchor(string anchor) => anchors.Contains(anchor);

    /// <summary>The outline of a document.</summary>
    public static Outline Of(Document document)
    {
        var outline = new Outline();
        outline.Scan(document.Blocks);
        return outline;
    }

    /// <summary>How many blocks of a kind a document has, those within others among them.</summary>
    public static int Count<TBlock>(Document document)
        where TBlock : Block => All<TBlock>(document).Count();

    /// <summary>The blocks of a kind, those within others among them, in reading order.</summary>
    public static IEnumerable<TBlock> All<TBlock>(Document document)
        where TBlock : Block
    {
        ArgumentNullException.ThrowIfNull(document);
        return In(document.Blocks);

        static IEnumerable<TBlock> In(IReadOnlyList<Block> blocks) =>
            blocks.SelectMany(block => Inner(block).SelectMany(In).Concat(block is TBlock one ? [one] : []));
    }

    /// <summary>The text of inlines without their notes.</summary>
    public static string PlainText(IReadOnlyList<Inline> content)
    {
        var text = new StringBuilder();
        Append(text, content);
        return string.Join(' ', text.ToString().Split(Breaking, StringSplitOptions.RemoveEmptyEntries));
    }

    void Scan(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Anchor is not null)
                anchors.Add(block.Anchor);
            if (block is Heading heading)
                headings.Add(Entry(heading));
            foreach (var inner in Inner(block))
                Scan(inner);
        }
    }

    static IReadOnlyList<IReadOnlyList<Block>> Inner(Block block) =>
        block switch
        {
            KeepTogether together => [together.Blocks],
            ListBlock list => list.Items,
            SideBySide beside => [.. beside.Sides.Select(side => side.Blocks)],
            _ => [],
        };

    HeadingEntry Entry(Heading heading)
    {
        var highest = HasTitle || heading.Level == 0 ? 0 : 1;
        var deepest = headings.Count == 0 ? 1 : headings[^1].Rank + 1;
        var rank = Math.Clamp(heading.Level - highest + 1, 1, Math.Min(deepest, LowestRank));
        return new(headings.Count, heading.Level, rank, PlainText(heading.Content));
    }

    static void Append(StringBuilder text, IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
            PlainTexts.Instance.Visit(inline, text);
    }

    /// <summary>Appends the text of each kind of inline.</summary>
    sealed class PlainTexts : InlineVisitor<StringBuilder, bool>
    {
        public static PlainTexts Instance { get; } = new();

        protected internal override bool VisitText(Text text, StringBuilder to)
        {
            to.Append(text.Value);
            return true;
        }

        protected internal override bool VisitReference(Reference reference, StringBuilder to)
        {
            Append(to, reference.Content);
            return true;
        }

        protected internal override bool VisitHyperlink(Hyperlink link, StringBuilder to)
        {
            Append(to, link.Content);
            return true;
        }

        protected internal override bool VisitFootnote(Footnote footnote, StringBuilder to) => true;
    }
}
