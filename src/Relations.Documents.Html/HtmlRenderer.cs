using System.Text;

namespace Relations.Documents.Html;

/// <summary>What of a page is up to those who ask for it.</summary>
public sealed record HtmlSettings
{
    /// <summary>Who answers for its content, as its head says; empty, as by default, for nobody.</summary>
    public string Author
    {
        get;
        init => field = VisibleText.Of(value);
    } = "";

    /// <summary>Its colours; the default ones unless said otherwise.</summary>
    public DocumentTheme Theme { get; init; } = DocumentTheme.Default;
}

/// <summary>
/// Writes documents as pages of HTML, each one file that needs no script, no network and no other file: for narrow and wide screens, for print,
/// by keyboard and for screen readers. A policy in the page keeps everything else out, whatever the texts say. The same document gives the
/// same bytes.
/// </summary>
public static class HtmlRenderer
{
    /// <summary>Writes a document as UTF-8 without a byte order mark, with line feeds. A link to an anchor that the document does not have is plain text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where it is written, from its position on; it is left open.</param>
    /// <param name="settings">What is up to the caller; null for the defaults.</param>
    /// <param name="token">Ends the writing; what has been written until then is no whole file.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void Write(
        Document document,
        Stream output,
        HtmlSettings? settings = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        HtmlPage.Write(document.Until(token), settings ?? new(), text);
    }
}
