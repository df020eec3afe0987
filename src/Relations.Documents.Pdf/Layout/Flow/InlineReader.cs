using System.Buffers;

namespace Relations.Documents.Pdf.Layout;

/// <summary>Reads inlines as pieces: white space folds, links and languages become parts of the structure, footnotes become marks.</summary>
/// <param name="context">The pass over the document.</param>
/// <param name="style">How the text looks.</param>
/// <param name="block">The part of the structure that the text is.</param>
/// <param name="pieces">Takes the pieces, after those that are in it.</param>
sealed class InlineReader(LayoutContext context, TypeStyle style, TagNode block, List<TextFragment> pieces)
    : InlineVisitor<(TagNode Node, LinkTarget? Link), bool>
{
    public const double MarkSize = 0.7;
    const double MarkRise = 0.42;

    // Two marks side by side would be read as one number.
    const string BetweenMarks = "\u2009";

    // White space, but for the no-break spaces U+00A0, U+2007 and U+202F, which are letters like others.
    static readonly SearchValues<char> Spaces = SearchValues.Create(
        "\t\n\v\f\r \u0085\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u2028\u2029\u205F\u3000"
    );

    readonly int start = pieces.Count;

    public void Read(IReadOnlyList<Inline> content) => Read(content, block, null);

    void Read(IReadOnlyList<Inline> content, TagNode node, LinkTarget? link)
    {
        foreach (var inline in content)
        {
            Visit(inline, (node, link));
        }
    }

    protected override bool VisitText(Text text, (TagNode Node, LinkTarget? Link) within)
    {
        Add(text.Value, RunOf(text, within.Node, within.Link));
        return true;
    }

    // A link within a link leads nowhere.
    protected override bool VisitHyperlink(Hyperlink link, (TagNode Node, LinkTarget? Link) within)
    {
        if (link.Uri.IsAbsoluteUri && within.Link is null)
        {
            var target = new LinkTarget(link.Address, null, Describe(link), Underlined: true);
            Read(link.Content, within.Node.Child(Tag.Link), target);
        }
        else
        {
            Read(link.Content, within.Node, within.Link);
        }

        return true;
    }

    protected override bool VisitReference(Reference reference, (TagNode Node, LinkTarget? Link) within)
    {
        if (context.Outline.HasAnchor(reference.Anchor) && within.Link is null)
        {
            Read(reference.Content, within.Node.Child(Tag.Link), Inner(reference));
        }
        else
        {
            Read(reference.Content, within.Node, within.Link);
        }

        return true;
    }

    protected override bool VisitFootnote(Footnote footnote, (TagNode Node, LinkTarget? Link) within)
    {
        AddMark(context.NoteOf(footnote, block));
        return true;
    }

    LinkTarget Inner(Reference reference)
    {
        var destination = "anchor:" + reference.Anchor;
        var words = context.Say(LinkTexts.Place, Outline.PlainText(reference.Content), context.PageOf(destination));
        return new(null, destination, words, Underlined: true);
    }

    string Describe(Hyperlink link)
    {
        var (text, address) = (Outline.PlainText(link.Content), VisibleText.Of(link.Uri.OriginalString));
        return context.Say(
            link.Uri.Scheme is "http" or "https" ? LinkTexts.WebPage : LinkTexts.Other,
            text.Length > 0 && text != address ? $"{text} ({address})" : address
        );
    }

    StyledRun RunOf(Text text, TagNode node, LinkTarget? link)
    {
        var language = text.Language ?? context.Language;
        var itsNode = language == context.Language ? node : new TagNode(node, Tag.Span) { Language = language };
        var isMark = text.Style == TextStyle.Mark;
        var tint =
            isMark ? Tint.Muted
            : link is null ? style.Tint
            : Tint.Deep;
        return new(new(style.FaceOf(text.Style), style.SizeOf(text.Style), language), tint, itsNode)
        {
            Link = isMark && link is not null ? link with { Underlined = false } : link,
        };
    }

    void AddMark((int Number, NoteLayout? Note) note)
    {
        var lettering = new Lettering(Face.SansStrong, style.Size * MarkSize, context.Language);
        var (text, width) = context.Measure.Measure(lettering, NoteNumbers.Letters(note.Number));
        var run = new StyledRun(lettering, style.Tint, block.Child(Tag.Reference).Child(Tag.Link))
        {
            Rise = style.Size * MarkRise,
            Note = note.Note,
            IsMark = true,
            Link = new(null, LayoutContext.NoteName(note.Number), context.Say(LinkTexts.Note, text), Underlined: false),
        };
        // The mark clings to the word before it, also where a space was written between them.
        var gap = pieces.Count > start ? pieces[^1] : default;
        if (gap.Gap != Gap.None)
            pieces[^1] = gap with { Gap = Gap.None, GapWidth = 0 };
        if (gap.Run is { IsMark: true })
            AddSpace(lettering);
        pieces.Add(new(text, width, run) { Gap = gap.Gap, GapWidth = gap.GapWidth });
    }

    void AddSpace(Lettering lettering)
    {
        var (text, width) = context.Measure.Measure(lettering, BetweenMarks);
        pieces.Add(new(text, width, new StyledRun(lettering, style.Tint, block)));
    }

    void Add(ReadOnlySpan<char> text, StyledRun run)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Spaces);
            if (end != 0)
                AddWord(end < 0 ? text : text[..end], run);
            if (end < 0)
                return;
            EndWord(run);
            text = text[end..];
            var next = text.IndexOfAnyExcept(Spaces);
            text = next < 0 ? [] : text[next..];
        }
    }

    void AddWord(ReadOnlySpan<char> word, StyledRun run)
    {
        var isAddress = WordSplitter.IsAddress(word);
        while (!word.IsEmpty)
        {
            var length = WordSplitter.FirstPart(word, isAddress);
            var (text, width) = context.Measure.Measure(run.Lettering, word[..length]);
            word = word[length..];
            pieces.Add(
                new(text, width, run)
                {
                    Gap = word.IsEmpty ? Gap.None : Gap.Break,
                    Stretches = text.AsSpan().Count('\u00A0'),
                }
            );
        }
    }

    void EndWord(StyledRun run)
    {
        if (pieces.Count == start || pieces[^1].Gap == Gap.Space)
            return;
        var (_, width) = context.Measure.Measure(run.Lettering, " ");
        pieces[^1] = pieces[^1] with { Gap = Gap.Space, GapWidth = width };
    }
}
