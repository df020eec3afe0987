namespace Relations.Pdf;

/// <summary>
/// A tagged document, PDF/A-2a (3a with attachments) and PDF/UA-1. Pages are drawn, structure elements say what is drawn, and at the end
/// it is written in one go. The same calls give the same bytes on any machine. It is not safe for use by several threads.
/// </summary>
public sealed class PdfDocument
{
    readonly List<PdfPage> pages = [];
    readonly List<Attachment> attachments = [];
    readonly SortedDictionary<string, PdfDestination> destinations = new(StringComparer.Ordinal);

    /// <summary>Begins a document.</summary>
    /// <param name="options">What it says of itself.</param>
    /// <exception cref="ArgumentException">It has no title or no language.</exception>
    public PdfDocument(PdfOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Title, nameof(options));
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Language, nameof(options));
        Options = options;
    }

    /// <summary>What it says of itself.</summary>
    public PdfOptions Options { get; }

    /// <summary>The root of its structure, of type Document.</summary>
    public StructElement Structure { get; } = new(StructType.Document, null);

    /// <summary>The outline; entries are added to it.</summary>
    public Bookmark Outline { get; } = new("", null);

    /// <summary>Its pages in order.</summary>
    public IReadOnlyList<PdfPage> Pages => pages;

    internal FontRegistry Fonts { get; } = new();

    internal ImageRegistry Images { get; } = new();

    internal IReadOnlyList<Attachment> Attachments => attachments;

    internal SortedDictionary<string, PdfDestination> Destinations => destinations;

    /// <summary>Adds a page after the others, which stay open for drawing until they are closed.</summary>
    /// <param name="width">How wide it is, in points (1/72 inch).</param>
    /// <param name="height">How high it is, in points.</param>
    public PdfPage AddPage(double width, double height)
    {
        var page = new PdfPage(this, pages.Count, width, height);
        pages.Add(page);
        return page;
    }

    /// <summary>Gives a place a name, for links to lead to; the last place with a name has it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="target">The place.</param>
    public void DefineDestination(string name, PdfDestination target) => destinations[name] = target;

    /// <summary>Adds a file that the document carries.</summary>
    /// <param name="attachment">The file.</param>
    /// <exception cref="ArgumentException">Another attached file has its name.</exception>
    public void Attach(Attachment attachment)
    {
        if (attachments.Exists(other => other.Name == attachment.Name))
            throw new ArgumentException($"Another attached file is named '{attachment.Name}'.", nameof(attachment));
        attachments.Add(attachment);
    }

    /// <summary>Closes all pages and writes the document. The stream is left open and need not be able to seek.</summary>
    /// <param name="stream">Where it is written.</param>
    /// <exception cref="InvalidOperationException">
    /// The document has no page, a link leads to a name that has no place, or a stretch of marked content has not been ended.
    /// </exception>
    public void Write(Stream stream)
    {
        if (pages.Count == 0)
            throw new InvalidOperationException("The document has no page.");
        foreach (var page in pages)
            page.Close();
        DocumentWriter.Write(this, stream);
    }
}
