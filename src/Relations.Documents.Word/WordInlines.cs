using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>The names and numbers that all parts of a Word file share.</summary>
/// <param name="outline">The document's headings and anchors.</param>
sealed class WordNames(Outline outline)
{
    readonly Dictionary<string, string> bookmarks = new(StringComparer.Ordinal);
    int ids;

    public NoteNumbers Numbers { get; } = new();

    public List<Footnote> Notes { get; } = [];

    public bool HasAnchor(string anchor) => outline.HasAnchor(anchor);

    /// <summary>The bookmark of an anchor; Word allows few letters and no more than 40.</summary>
    public string BookmarkOf(string anchor)
    {
        if (!bookmarks.TryGetValue(anchor, out var name))
            bookmarks[anchor] = name = string.Create(CultureInfo.InvariantCulture, $"anchor{bookmarks.Count + 1}");
        return name;
    }

    public IEnumerable<OpenXmlElement> Bookmarked(string? name, IEnumerable<OpenXmlElement> content)
    {
        if (name is null)
            return content;
        var id = (++ids).ToString(CultureInfo.InvariantCulture);
        return [new W.BookmarkStart { Id = id, Name = name }, .. content, new W.BookmarkEnd { Id = id }];
    }
}

/// <summary>Makes runs of inlines for one part of a Word file.</summary>
/// <param name="names">What the parts share.</param>
/// <param name="part">The part, which holds the addresses of its links.</param>
/// <param name="isNote">Whether it is the part of the footnotes, in which a note cannot have a note of its own.</param>
sealed class WordInlines(WordNames names, OpenXmlPart part, bool isNote)
    : InlineVisitor<int, IEnumerable<OpenXmlElement>>
{
    int links;

    // Two marks side by side would be read as one number.
    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<Inline> content) =>
        content.SelectMany(
            (inline, i) =>
                !isNote && i > 0 && inline is Footnote && content[i - 1] is Footnote
                    ? Visit(inline, 0).Prepend(WordText.Run("\u00A0", "FootnoteReference"))
                    : Visit(inline, 0)
        );

    protected override IEnumerable<OpenXmlElement> VisitText(Text text, int argument) =>
        WordText.Runs(text.Value, text.Style == TextStyle.Mark ? "SourceMark" : null, text.Language, text.Style);

    protected override IEnumerable<OpenXmlElement> VisitReference(Reference reference, int argument) =>
        names.HasAnchor(reference.Anchor)
            ?
            [
                new W.Hyperlink(Linked(reference.Content))
                {
                    Anchor = names.BookmarkOf(reference.Anchor),
                    History = true,
                },
            ]
            : Of(reference.Content);

    protected override IEnumerable<OpenXmlElement> VisitHyperlink(Hyperlink link, int argument) =>
        link.Uri.IsAbsoluteUri ? [new W.Hyperlink(Linked(link.Content)) { Id = IdOf(link.Address) }] : Of(link.Content);

    protected override IEnumerable<OpenXmlElement> VisitFootnote(Footnote footnote, int argument) =>
        isNote ? [WordText.Run(" ["), .. Of(footnote.Content), WordText.Run("]")] : Mark(footnote);

    static IEnumerable<W.Run> Linked(IReadOnlyList<Inline> content) =>
        content.SelectMany(inline => LinkedRuns.Instance.Visit(inline, 0));

    /// <summary>The runs of what a link holds, which is no other link and no note.</summary>
    sealed class LinkedRuns : InlineVisitor<int, IEnumerable<W.Run>>
    {
        public static LinkedRuns Instance { get; } = new();

        protected override IEnumerable<W.Run> VisitText(Text text, int argument) =>
            WordText.Runs(
                text.Value,
                text.Style == TextStyle.Mark ? "SourceMark" : "Hyperlink",
                text.Language,
                text.Style
            );

        protected override IEnumerable<W.Run> VisitReference(Reference reference, int argument) =>
            Linked(reference.Content);

        protected override IEnumerable<W.Run> VisitHyperlink(Hyperlink link, int argument) => Linked(link.Content);

        protected override IEnumerable<W.Run> VisitFootnote(Footnote footnote, int argument) => [];
    }

    string IdOf(Uri uri)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"link{++links}");
        // The address as it was written may hold what no address in a package may, such as a space.
        part.AddHyperlinkRelationship(new(uri.AbsoluteUri), true, id);
        return id;
    }

    IEnumerable<OpenXmlElement> Mark(Footnote footnote)
    {
        var (number, isFirst) = names.Numbers.Of(footnote);
        var bookmark = "note" + number.ToString(CultureInfo.InvariantCulture);
        if (!isFirst)
            return WordText.Field(
                $"NOTEREF {bookmark} \\f \\h",
                WordText.Run(NoteNumbers.Letters(number), "FootnoteReference")
            );
        names.Notes.Add(footnote);
        var mark = new W.Run(
            new W.RunProperties { RunStyle = new() { Val = "FootnoteReference" } },
            new W.FootnoteReference { Id = number }
        );
        return names.Bookmarked(bookmark, [mark]);
    }
}
