using Relations.Deflate;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>Saves checked dossiers as workbooks.</summary>
public static class WorkbookExtensions
{
    /// <summary>Saves checked dossiers as workbooks as a file, which replaces one that is there; where that fails, nothing is left.</summary>
    /// <param name="result">The checked dossier.</param>
    /// <param name="path">The path of the file; its folder must exist.</param>
    /// <param name="options">How to write; <see cref="WorkbookOptions.Default"/> where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="WorkbookException">The workbook cannot hold the dossier without loss.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsWorkbook(
        this CheckResult result,
        string path,
        WorkbookOptions? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToFile(path, Writer(result, options, token));

    /// <summary>Writes checked dossiers as workbooks to a stream, which need not be able to seek and stays open.</summary>
    /// <param name="result">The checked dossier.</param>
    /// <param name="output">The stream.</param>
    /// <param name="options">How to write; <see cref="WorkbookOptions.Default"/> where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="WorkbookException">The workbook cannot hold the dossier without loss.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void SaveAsWorkbook(
        this CheckResult result,
        Stream output,
        WorkbookOptions? options = null,
        CancellationToken token = default
    ) => Writer(result, options, token)(output);

    /// <summary>Gives checked dossiers as workbooks as bytes.</summary>
    /// <param name="result">The checked dossier.</param>
    /// <param name="options">How to write; <see cref="WorkbookOptions.Default"/> where null.</param>
    /// <param name="token">Ends the writing.</param>
    /// <exception cref="WorkbookException">The workbook cannot hold the dossier without loss.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static byte[] ToWorkbookBytes(
        this CheckResult result,
        WorkbookOptions? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToBytes(Writer(result, options, token));

    /// <summary>The same as <see cref="SaveAsWorkbook(CheckResult, string, WorkbookOptions, CancellationToken)"/>, on a thread of the pool.</summary>
    /// <inheritdoc cref="SaveAsWorkbook(CheckResult, string, WorkbookOptions, CancellationToken)"/>
    public static Task SaveAsWorkbookAsync(
        this CheckResult result,
        string path,
        WorkbookOptions? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToFileAsync(path, Writer(result, options, token), token);

    /// <summary>
    /// The same as <see cref="SaveAsWorkbook(CheckResult, Stream, WorkbookOptions, CancellationToken)"/>, made on a thread of the pool and
    /// written to the stream asynchronously only.
    /// </summary>
    /// <inheritdoc cref="SaveAsWorkbook(CheckResult, Stream, WorkbookOptions, CancellationToken)"/>
    public static Task SaveAsWorkbookAsync(
        this CheckResult result,
        Stream output,
        WorkbookOptions? options = null,
        CancellationToken token = default
    ) => SavedOutput.ToStreamAsync(output, Writer(result, options, token), token);

    static Action<Stream> Writer(CheckResult result, WorkbookOptions? options, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(result);
        return output => WorkbookWriter.Write(result, options ?? WorkbookOptions.Default, output, token);
    }
}
