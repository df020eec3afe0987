using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Relations.Documents.Word;

/// <summary>What of a Word file is up to those who ask for it.</summary>
public sealed record WordSettings
{
    /// <summary>The paper; A4 unless said otherwise.</summary>
    public PaperSize Paper { get; init; } = PaperSize.A4;

    /// <summary>Who answers for its content, as its properties say; empty, as by default, for nobody.</summary>
    public string Author
    {
        get;
        init => field = VisibleText.Of(value);
    } = "";

    /// <summary>Its colours; the default ones unless said otherwise.</summary>
    public DocumentTheme Theme { get; init; } = DocumentTheme.Default;

    /// <summary>The file whose styles, cover, header, footer and page it takes over, the paper too; null, as by default, for none.</summary>
    public WordTemplate? Template { get; init; }
}

/// <summary>
/// Writes documents as Word files (Office Open XML), to be edited further: with styles, captions, header rows, footnotes, a field for the
/// contents and the language of every text. A drawing is a picture, SVG with PNG for older programs, and as a logo has its words as alternative text. The same document gives the same bytes.
/// </summary>
public static class WordRenderer
{
    /// <summary>Writes a document. Characters that XML cannot hold are replaced by U+FFFD; a link to an anchor that the document does not have is plain text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where it is written, from its position on; it need not be able to seek and is left open.</param>
    /// <param name="settings">What is up to the caller; null for the defaults.</param>
    /// <param name="token">Ends the writing; what has been written until then is no whole file.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    /// <returns>The names of the styles that the template lacks and that were added; none without a template.</returns>
    public static IReadOnlyList<string> Write(
        Document document,
        Stream output,
        WordSettings? settings = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        settings ??= new();
        using var made = new MemoryStream();
        using (var package = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
            WordPackage.Fill(package, document.Until(token), settings);
        if (settings.Template is not { } template)
        {
            WordPackage.Repack(made, output);
            return [];
        }
        using var copy = new MemoryStream();
        IReadOnlyList<string> added;
        using (var source = WordprocessingDocument.Open(made, isEditable: false))
        using (var target = template.Open(copy))
            added = new TemplateMerge(source, target, document.Info).Run(settings.Author);
        WordPackage.Repack(copy, output);
        return added;
    }
}
