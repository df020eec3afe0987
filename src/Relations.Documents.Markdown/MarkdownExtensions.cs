using Relations.Deflate;

namespace Relations.Documents.Markdown;

/// <summary>Saves documents as Markdown files.</summary>
public static class MarkdownExtensions
{
    /// <summary>Saves documents as Markdown files as a file, which replaces one that is there; where that fails, nothing is left.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path of the file; its folder must exist.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsMarkdown(this Document document, string path, CancellationToken token = default) =>
        SavedOutput.ToFile(path, Writer(document, token));

    /// <summary>Writes documents as Markdown files to a stream, which need not be able to seek and stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">The stream.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsMarkdown(this Document document, Stream output, CancellationToken token = default) =>
        Writer(document, token)(output);

    /// <summary>Gives documents as Markdown files as bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static byte[] ToMarkdownBytes(this Document document, CancellationToken token = default) =>
        SavedOutput.ToBytes(Writer(document, token));

    /// <summary>The same as <see cref="SaveAsMarkdown(Document, string, CancellationToken)"/>, on a thread of the pool.</summary>
    /// <inheritdoc cref="SaveAsMarkdown(Document, string, CancellationToken)"/>
    public static Task SaveAsMarkdownAsync(this Document document, string path, CancellationToken token = default) =>
        SavedOutput.ToFileAsync(path, Writer(document, token), token);

    /// <summary>
    /// The same as <see cref="SaveAsMarkdown(Document, Stream, CancellationToken)"/>, made on a thread of the pool and
    /// written to the stream asynchronously only.
    /// </summary>
    /// <inheritdoc cref="SaveAsMarkdown(Document, Stream, CancellationToken)"/>
    public static Task SaveAsMarkdownAsync(this Document document, Stream output, CancellationToken token = default) =>
        SavedOutput.ToStreamAsync(output, Writer(document, token), token);

    static Action<Stream> Writer(Document document, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(document);
        return output => MarkdownRenderer.Write(document, output, token: token);
    }
}
