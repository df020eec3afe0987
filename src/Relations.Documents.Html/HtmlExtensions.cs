using Relations.Deflate;

namespace Relations.Documents.Html;

/// <summary>Saves documents as pages of HTML.</summary>
public static class HtmlExtensions
{
    /// <summary>Saves documents as pages of HTML as a file, which replaces one that is there; where that fails, nothing is left.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path of the file; its folder must exist.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsHtml(
        this Document document,
        string path,
        HtmlSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToFile(path, Writer(document, options, token));

    /// <summary>Writes documents as pages of HTML to a stream, which need not be able to seek and stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">The stream.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsHtml(
        this Document document,
        Stream output,
        HtmlSettings? options = null,
        CancellationToken token = default
    ) => Writer(document, options, token)(output);

    /// <summary>Gives documents as pages of HTML as bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static byte[] ToHtmlBytes(
        this Document document,
        HtmlSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToBytes(Writer(document, options, token));

    /// <summary>The same as <see cref="SaveAsHtml(Document, string, HtmlSettings, CancellationToken)"/>, on a thread of the pool.</summary>
    /// <inheritdoc cref="SaveAsHtml(Document, string, HtmlSettings, CancellationToken)"/>
    public static Task SaveAsHtmlAsync(
        this Document document,
        string path,
        HtmlSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToFileAsync(path, Writer(document, options, token), token);

    /// <summary>
    /// The same as <see cref="SaveAsHtml(Document, Stream, HtmlSettings, CancellationToken)"/>, made on a thread of the pool and
    /// written to the stream asynchronously only.
    /// </summary>
    /// <inheritdoc cref="SaveAsHtml(Document, Stream, HtmlSettings, CancellationToken)"/>
    public static Task SaveAsHtmlAsync(
        this Document document,
        Stream output,
        HtmlSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToStreamAsync(output, Writer(document, options, token), token);

    static Action<Stream> Writer(Document document, HtmlSettings? settings, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(document);
        return output => HtmlRenderer.Write(document, output, settings, token);
    }
}
