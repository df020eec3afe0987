using Relations.Deflate;

namespace Relations.Documents.Word;

/// <summary>Saves documents as Word files.</summary>
public static class WordExtensions
{
    /// <summary>Saves documents as Word files as a file, which replaces one that is there; where that fails, nothing is left.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path of the file; its folder must exist.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsWord(
        this Document document,
        string path,
        WordSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToFile(path, Writer(document, options, token));

    /// <summary>Writes documents as Word files to a stream, which need not be able to seek and stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">The stream.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsWord(
        this Document document,
        Stream output,
        WordSettings? options = null,
        CancellationToken token = default
    ) => Writer(document, options, token)(output);

    /// <summary>Gives documents as Word files as bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What is up to the caller; the defaults where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static byte[] ToWordBytes(
        this Document document,
        WordSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToBytes(Writer(document, options, token));

    /// <summary>The same as <see cref="SaveAsWord(Document, string, WordSettings, CancellationToken)"/>, on a thread of the pool.</summary>
    /// <inheritdoc cref="SaveAsWord(Document, string, WordSettings, CancellationToken)"/>
    public static Task SaveAsWordAsync(
        this Document document,
        string path,
        WordSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToFileAsync(path, Writer(document, options, token), token);

    /// <summary>
    /// The same as <see cref="SaveAsWord(Document, Stream, WordSettings, CancellationToken)"/>, made on a thread of the pool and
    /// written to the stream asynchronously only.
    /// </summary>
    /// <inheritdoc cref="SaveAsWord(Document, Stream, WordSettings, CancellationToken)"/>
    public static Task SaveAsWordAsync(
        this Document document,
        Stream output,
        WordSettings? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToStreamAsync(output, Writer(document, options, token), token);

    static Action<Stream> Writer(Document document, WordSettings? settings, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(document);
        return output => WordRenderer.Write(document, output, settings, token);
    }
}
