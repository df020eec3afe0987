namespace Relations.Pdf;

/// <summary>The numbers that the objects of a document have in its file, by which its parts refer to each other.</summary>
sealed class WriteContext
{
    readonly int[] _pages;
    readonly Dictionary<LinkAnnotation, (int Id, int Key)> _links = [];

    internal WriteContext(PdfDocument document, ObjectWriter objects)
    {
        (Document, Objects) = (document, objects);
        _pages = [.. document.Pages.Select(_ => objects.Allocate())];
        // Pages have the first keys of the parent tree, links those after them.
        foreach (var link in document.Pages.SelectMany(page => page.Links))
            _links[link] = (objects.Allocate(), document.Pages.Count + _links.Count);
        foreach (var element in AllElements)
            element.ObjectId = objects.Allocate();
    }

    internal PdfDocument Document { get; }

    internal ObjectWriter Objects { get; }

    /// <summary>All elements, each before those within it.</summary>
    internal IEnumerable<StructElement> AllElements => Elements(Document.Structure);

    internal int ParentTreeKeys => _pages.Length + _links.Count;

    internal string Reference(PdfPage page) => PdfToken.Reference(_pages[page.Index]);

    internal static string Reference(StructElement element) => PdfToken.Reference(element.ObjectId);

    internal string Reference(LinkAnnotation link) => PdfToken.Reference(_links[link].Id);

    internal int IdOf(PdfPage page) => _pages[page.Index];

    internal int IdOf(LinkAnnotation link) => _links[link].Id;

    internal int ParentTreeKey(LinkAnnotation link) => _links[link].Key;

    /// <summary>A destination as an array, its page at the zoom that the reader has.</summary>
    internal string Destination(PdfDestination target) =>
        $"[{Reference(target.Page)}/XYZ null {PdfToken.Number(target.Page.Height - target.Y)} null]";

    /// <summary>A rectangle as an array, from the lower left corner.</summary>
    internal static string Rectangle(PdfPage page, PdfRect rect) =>
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
