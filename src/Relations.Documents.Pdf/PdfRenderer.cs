using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf;

/// <summary>
/// Writes documents as PDF files, PDF/A-2a and PDF/UA-1: tagged, with bookmarks and embedded fonts. The same document gives the same bytes.
/// </summary>
public static class PdfRenderer
{
    /// <summary>Says what of a document cannot be shown rightly.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The texts in reading order, a text with both reasons twice; empty for a document that <see cref="Write"/> writes.</returns>
    public static IReadOnlyList<UnprintableText> Unprintable(Document document) => PrintCheck.Of(document);

    /// <summary>
    /// Writes a document, unless something of it cannot be shown rightly: then nothing is written at all. A link to an anchor that the document
    /// does not have is shown as plain text.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where it is written, from its position on; it need not be able to seek and is left open.</param>
    /// <param name="settings">What is up to the caller; null for the defaults.</param>
    /// <param name="token">Ends the writing; what has been written until then is no whole file.</param>
    /// <returns>What cannot be shown, as <see cref="Unprintable"/> says it; empty when the document has been written.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static IReadOnlyList<UnprintableText> Write(
        Document document,
        Stream output,
        PdfSettings? settings = null,
        CancellationToken token = default
    )
    {
        document = document.Until(token);
        settings ??= new();
        var unprintable = Unprintable(document);
        if (unprintable.Count > 0)
            return unprintable;
        var letters = new GlyphCache();
        var typesetter = new Typesetter(document, letters, PageFrame.Of(settings.Paper));
        var painter = new Painter(document.Info, settings, letters, PageFrame.Of(settings.Paper), typesetter.Index());
        foreach (var page in typesetter.Pages(painter.Index))
        {
            token.ThrowIfCancellationRequested();
            painter.Paint(page);
        }
        painter.Write(output);
        return [];
    }
}
