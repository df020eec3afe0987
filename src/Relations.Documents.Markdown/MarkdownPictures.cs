namespace Relations.Documents.Markdown;

/// <summary>The drawings of a document as files that stand beside its Markdown.</summary>
public static class MarkdownPictures
{
    /// <summary>The SVG of each drawing, in reading order: that of number 1 first. Its text is text, in the first of some fonts that is there.</summary>
    /// <param name="document">The document.</param>
    /// <param name="theme">Its colours; the default ones where null.</param>
    public static IReadOnlyList<string> Of(Document document, DocumentTheme? theme = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. Outline
                .All<Figure>(document)
                .Select(figure =>
                    SvgDrawing.File(
                        figure.Drawing,
                        figure.Title,
                        figure.Alt,
                        theme ?? DocumentTheme.Default,
                        document.Info.Language
                    )
                ),
        ];
    }
}
