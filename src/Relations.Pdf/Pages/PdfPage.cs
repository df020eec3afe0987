namespace Relations.Pdf;

/// <summary>A page. Its content is drawn on its canvas and compressed when the page is closed.</summary>
public sealed class PdfPage
{
    readonly List<LinkAnnotation> links = [];
    readonly List<StructElement> marked = [];
    readonly PdfDocument document;

    internal PdfPage(PdfDocument document, int index, double width, double height)
    {
        (this.document, Index, Width, Height) = (document, index, width, height);
        Canvas = new PdfCanvas(this, document.Fonts, document.Images);
    }

    /// <summary>Its place among the pages, from 0.</summary>
    public int Index { get; }

    /// <summary>How wide it is, in points.</summary>
    public double Width { get; }

    /// <summary>How high it is, in points.</summary>
    public double Height { get; }

    /// <summary>What it is drawn on.</summary>
    public PdfCanvas Canvas { get; }

    /// <summary>How it and the pages after it are numbered in viewers; null to go on as before.</summary>
    public PageLabels? Labels { get; set; }

    internal IReadOnlyList<LinkAnnotation> Links => links;

    /// <summary>The elements that the page's stretches of content belong to, by the stretches' numbers.</summary>
    internal IReadOnlyList<StructElement> Marked => marked;

    internal PageContent? Content { get; private set; }

    /// <summary>Adds a link to a place outside the document.</summary>
    /// <param name="element">The Link element whose content lies in the area. A link over several lines has several areas.</param>
    /// <param name="area">The area that can be clicked.</param>
    /// <param name="target">An absolute address.</param>
    /// <param name="description">Where the link leads, in words; not empty.</param>
    public void AddLink(StructElement element, PdfRect area, Uri target, string description) =>
        Add(new LinkAnnotation(this, area, element, description) { Uri = target });

    /// <summary>Adds a link to a named place of the document.</summary>
    /// <param name="element">The Link element whose content lies in the area. A link over several lines has several areas.</param>
    /// <param name="area">The area that can be clicked.</param>
    /// <param name="destination">A name that <see cref="PdfDocument.DefineDestination"/> has been or will be given.</param>
    /// <param name="description">Where the link leads, in words; not empty.</param>
    public void AddLink(StructElement element, PdfRect area, string destination, string description) =>
        Add(new LinkAnnotation(this, area, element, description) { Destination = destination });

    /// <summary>Ends the page: nothing can be drawn on it any more, and it takes little memory. Writing the document closes all pages.</summary>
    /// <exception cref="InvalidOperationException">A stretch of marked content has not been ended.</exception>
    public void Close()
    {
        Content ??= Canvas.Finish(document.Options.Compress);
        marked.TrimExcess();
    }

    internal int Mark(StructElement element)
    {
        marked.Add(element);
        element.Add(new StructKid(this, marked.Count - 1));
        return marked.Count - 1;
    }

    void Add(LinkAnnotation link)
    {
        if (links.Count > 0 && links[^1].TakesIn(link))
            return;
        links.Add(link);
        link.Element.Add(new StructKid(link));
    }
}
