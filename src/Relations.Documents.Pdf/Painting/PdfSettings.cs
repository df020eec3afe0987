namespace Relations.Documents.Pdf;

/// <summary>What of a PDF file is up to those who ask for it.</summary>
public sealed record PdfSettings
{
    /// <summary>The paper that it is laid out for; A4 unless said otherwise.</summary>
    public PaperSize Paper { get; init; } = PaperSize.A4;

    /// <summary>Who answers for its content, as its properties say; empty, as by default, for nobody.</summary>
    public string Author
    {
        get;
        init => field = VisibleText.Of(value);
    } = "";

    /// <summary>Its colours; the default ones unless said otherwise.</summary>
    public DocumentTheme Theme { get; init; } = DocumentTheme.Default;

    /// <summary>
    /// Files that it carries, such as the data that it was made from; none by default. With any, the file is PDF/A-3a instead of PDF/A-2a.
    /// </summary>
    public IReadOnlyList<AttachedFile> Attachments { get; init; } = [];
}

/// <summary>A file within a PDF file.</summary>
/// <param name="Name">Its file name, unique among those attached.</param>
/// <param name="MediaType">Its media type, such as <c>application/json</c>.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Description">One sentence on what it holds.</param>
public sealed record AttachedFile(string Name, string MediaType, ReadOnlyMemory<byte> Content, string Description);
