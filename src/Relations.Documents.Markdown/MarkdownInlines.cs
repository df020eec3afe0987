using System.Globalization;

namespace Relations.Documents.Markdown;

/// <summary>Writes inlines, and keeps the footnotes whose marks it has written.</summary>
sealed class MarkdownInlines
{
    readonly NoteNumbers numbers = new();

    /// <summary>The footnotes, that with the number 1 first.</summary>
    public List<Footnote> Notes { get; } = [];

    // Two marks side by side would be read as one number.
    public string Of(IReadOnlyList<Inline> content) =>
        MarkdownText.Fold(
            string.Concat(
                content.Select(
                    (inline, i) => (i > 0 && inline is Footnote && content[i - 1] is Footnote ? " " : "") + Of(inline)
                )
            )
        );

    string Of(Inline inline) =>
        inline switch
        {
            Text text => Of(text),
            Reference reference => $"[{Of(reference.Content)}](#{MarkdownText.Attribute(reference.Anchor)})",
            Hyperlink { Uri.IsAbsoluteUri: true } link =>
                $"[{Of(link.Content)}](<{MarkdownText.Attribute(link.Address.AbsoluteUri)}>)",
            Hyperlink link => Of(link.Content),
            Footnote footnote => Mark(footnote),
            _ => "",
        };

    static string Of(Text text)
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

    string Mark(Footnote footnote)
    {
        var (number, isFirst) = numbers.Of(footnote);
        if (isFirst)
            Notes.Add(footnote);
        return string.Create(CultureInfo.InvariantCulture, $"[^{number}]");
    }
}
