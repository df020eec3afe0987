namespace Relations.Pdf;

/// <summary>The numbers that the objects of a document have in its file, by which its parts refer to each other.</summary>
sealed class WriteContext
{
    readonly int[] pages;
    readonly Dictionary<LinkAnnotation, (int Id, int Key)> links = [];

    public WriteContext(PdfDocument document, ObjectWriter objects)
    {
        (Document, Objects) = (document, objects);
        pages = [.. document.Pages.Select(_ => objects.Allocate())];
        // Pages have the first keys of the parent tree, links those after them.
        foreach (var link in document.Pages.SelectMany(page => page.Links))
            links[link] = (objects.Allocate(), document.Pages.Count + links.Count);
        foreach (var element in AllElements)
            element.ObjectId = objects.Allocate();
    }

    public PdfDocument Document { get; }

    public ObjectWriter Objects { get; }

    /// <summary>All elements, each before those within it.</summary>
    public IEnumerable<StructElement> AllElements => Elements(Document.Structure);

    public int ParentTreeKeys => pages.Length + links.Count;

    public string Reference(PdfPage page) => PdfToken.Reference(pages[page.Index]);

    public static string Reference(StructElement element) => PdfToken.Reference(element.ObjectId);

    public string Reference(LinkAnnotation link) => PdfToken.Reference(links[link].Id);

    public int IdOf(PdfPage page) => pages[page.Index];

    public int IdOf(LinkAnnotation link) => links[link].Id;

    public int ParentTreeKey(LinkAnnotation link) => links[link].Key;

    /// <summary>A destination as an array, its page at the zoom that the reader has.</summary>
    public string Destination(PdfDestination target) =>
        $"[{Reference(target.Page)}/XYZ null {PdfToken.Number(target.Page.Height - target.Y)} null]";

    /// <summary>A rectangle as an array, from the lower left corner.</summary>
    public static string Rectangle(PdfPage page, PdfRect rect) =>
        PdfToken.Array(
            new[] { rect.X, page.Height - rect.Y - rect.Height, rect.X + rect.Width, page.Height - rect.Y }.Select(
                PdfToken.Number
            )
        );

    static IEnumerable<StructElement> Elements(StructElement element)
    {
        Stack<StructElement> open = new([element]);
        while (open.TryPop(out var next))
        {
            yield return next;
            for (var i = next.Kids.Length - 1; i >= 0; i--)
            {
                if (next.Kids[i].Target is StructElement child)
                    open.Push(child);
            }
        }
    }
}
