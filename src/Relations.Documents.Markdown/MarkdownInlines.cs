namespace Relations.Documents.Markdown;

/// <summary>Writes inlines, and keeps the footnotes whose marks it has written.</summary>
/// <param name="outline">The anchors that links may lead to.</param>
sealed class MarkdownInlines(Outline outline) : InlineVisitor<int, string>
{
    readonly NoteNumbers numbers = new();

    /// <summary>The footnotes, that with the number 1 first.</summary>
    public List<Footnote> Notes { get; } = [];

    // Two marks side by side would be read as one number.
    public string Of(IReadOnlyList<Inline> content) =>
        MarkdownText.Fold(
            string.Concat(
                content.Select(
                    (inline, i) =>
                        (i > 0 && inline is Footnote && content[i - 1] is Footnote ? " " : "") + Visit(inline, 0)
                )
            )
        );

    protected override string VisitReference(Reference reference, int argument) =>
        outline.HasAnchor(reference.Anchor)
            ? $"[{Of(reference.Content)}](#{MarkdownText.Attribute(reference.Anchor)})"
            : Of(reference.Content);

    protected override string VisitHyperlink(Hyperlink link, int argument) =>
        link.Uri.IsAbsoluteUri
            ? $"[{Of(link.Content)}](<{MarkdownText.Attribute(link.Address.AbsoluteUri)}>)"
            : Of(link.Content);

    protected override string VisitText(Text text, int argument)
    {
        var sign = text.Style switch
        {
            TextStyle.Strong => "**",
            TextStyle.Emphasis => "*",
            _ => "",
        };
        // Signs that stand next to a space set nothing apart.
        var inner = text.Value.Trim(' ');
        return sign.Length == 0 || inner.Length == 0
            ? MarkdownText.Escape(text.Value)
            : MarkdownText
                .Escape(text.Value)
                .Replace(
                    MarkdownText.Escape(inner),
                    sign + MarkdownText.Escape(inner) + sign,
                    StringComparison.Ordinal
                );
    }

    protected override string VisitFootnote(Footnote footnote, int argument)
    {
        var (number, isFirst) = numbers.Of(footnote);
        if (isFirst)
            Notes.Add(footnote);
        return $"[^{NoteNumbers.Letters(number)}]";
    }
}
