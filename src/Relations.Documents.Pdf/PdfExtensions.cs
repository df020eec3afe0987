using Relations.Deflate;

namespace Relations.Documents.Pdf;

/// <summary>Saves documents as PDF files.</summary>
public static class PdfExtensions
{
    /// <summary>Saves documents as PDF files as a file, which replaces one that is there; where that fails, nothing is left.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path of the file; its folder must exist.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="UnprintableException">A text of it cannot be shown rightly.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsPdf(
        this Document document,
        string path,
        PdfSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToFile(path, Writer(document, options, token));

    /// <summary>Writes documents as PDF files to a stream, which need not be able to seek and stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">The stream.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="UnprintableException">A text of it cannot be shown rightly.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsPdf(
        this Document document,
        Stream output,
        PdfSettings? options = null,
        CancellationToken token = default
    ) => Writer(document, options, token)(output);

    /// <summary>Gives documents as PDF files as bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="UnprintableException">A text of it cannot be shown rightly.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static byte[] ToPdfBytes(
        this Document document,
        PdfSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToBytes(Writer(document, options, token));

    /// <summary>The same as <see cref="SaveAsPdf(Document, string, PdfSettings, CancellationToken)"/>, on a thread of the pool.</summary>
    /// <inheritdoc cref="SaveAsPdf(Document, string, PdfSettings, CancellationToken)"/>
    public static Task SaveAsPdfAsync(
        this Document document,
        string path,
        PdfSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToFileAsync(path, Writer(document, options, token), token);

    /// <summary>
    /// The same as <see cref="SaveAsPdf(Document, Stream, PdfSettings, CancellationToken)"/>, made on a thread of the pool and
    /// written to the stream asynchronously only.
    /// </summary>
    /// <inheritdoc cref="SaveAsPdf(Document, Stream, PdfSettings, CancellationToken)"/>
    public static Task SaveAsPdfAsync(
        this Document document,
        Stream output,
        PdfSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToStreamAsync(output, Writer(document, options, token), token);

    static Action<Stream> Writer(Document document, PdfSettings? settings, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(document);
        return output =>
        {
            if (PdfRenderer.Write(document, output, settings, token) is { Count: > 0 } unprintable)
            {
                throw new UnprintableException(unprintable);
            }
        };
    }
}
