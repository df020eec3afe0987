using System.Text;

namespace Relations.Documents.Markdown;

/// <summary>What of a Markdown file is up to those who ask for it.</summary>
public sealed record MarkdownSettings
{
    /// <summary>
    /// The path of the picture of a drawing by its number, from 1, as <see cref="MarkdownPictures"/> gives them, relative to the Markdown file. Where null, as
    /// by default, drawings are told in words.
    /// </summary>
    public Func<int, string>? PictureFile { get; init; }
}

/// <summary>
/// Writes documents as GitHub-flavoured Markdown: headings, tables, quotes and footnotes as text that can be read, compared and
/// edited anywhere. A drawing is a picture in a file beside it, or told in words. The same document gives the same bytes.
/// </summary>
public static class MarkdownRenderer
{
    /// <summary>Writes a document as UTF-8 without a byte order mark, with line feeds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where it is written, from its position on; it is left open.</param>
    /// <param name="settings">What is up to the caller; null for the defaults.</param>
    /// <param name="token">Ends the writing; what has been written until then is no whole file.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void Write(
        Document document,
        Stream output,
        MarkdownSettings? settings = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(new MarkdownWriter(document.Until(token), settings ?? new()).Write()));
    }
}
