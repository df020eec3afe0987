namespace Relations.Pdf;

/// <summary>Writes pages with their contents and links.</summary>
sealed class PageWriter(WriteContext context)
{
    /// <summary>Writes all pages.</summary>
    /// <param name="resources">The dictionary of resources that they share.</param>
    /// <returns>The number of the root of the page tree.</returns>
    public int Write(int resources)
    {
        var pages = context.Document.Pages;
        var root = context.Objects.Allocate();
        foreach (var page in pages)
            WritePage(page, root, resources);
        context.Objects.Write(
            root,
            new PdfDictionary()
                .AddName("Type", "Pages")
                .AddInteger("Count", pages.Count)
                .AddArray("Kids", pages.Select(context.Reference))
                .ToString()
        );
        return root;
    }

    /// <summary>How pages are numbered, as a number tree; null if nothing is said about it.</summary>
    public PdfDictionary? Labels()
    {
        List<string> entries = [];
        foreach (var page in context.Document.Pages.Where(page => page.Labels is not null))
        {
            if (entries.Count == 0 && page.Index > 0)
                entries.Add("0<</S/D>>");
            entries.Add(PdfToken.Integer(page.Index));
            entries.Add(Label(page.Labels!).ToString());
        }
        return entries.Count == 0 ? null : new PdfDictionary().AddArray("Nums", entries);
    }

    void WritePage(PdfPage page, int root, int resources)
    {
        var content = page.Content!;
        var dictionary = new PdfDictionary()
            .AddName("Type", "Page")
            .AddReference("Parent", root)
            .AddArray("MediaBox", new[] { 0, 0, page.Width, page.Height }.Select(PdfToken.Number))
            .AddReference("Contents", context.Objects.WriteRaw(new(), content.Bytes.Span, content.IsDeflated))
            .AddReference("Resources", resources)
            .AddName("Tabs", "S");
        if (page.Marked.Count > 0)
            dictionary.AddInteger("StructParents", page.Index);
        if (page.Links.Count > 0)
            dictionary.AddArray("Annots", page.Links.Select(context.Reference));
        context.Objects.Write(context.IdOf(page), dictionary.ToString());
        foreach (var link in page.Links)
            WriteLink(link);
    }

    void WriteLink(LinkAnnotation link)
    {
        const int print = 4;
        var annotation = new PdfDictionary()
            .AddName("Type", "Annot")
            .AddName("Subtype", "Link")
            .Add("Rect", WriteContext.Rectangle(link.Page, link.Area))
            .AddInteger("F", print)
            .Add("Border", "[0 0 0]")
            .AddText("Contents", link.Description)
            .AddInteger("StructParent", context.ParentTreeKey(link));
        if (link.Uri is { } uri)
            annotation.Add("A", new PdfDictionary().AddName("S", "URI").AddText("URI", uri.AbsoluteUri));
        else
            annotation.Add("Dest", context.Destination(Find(link.Destination!)));
        context.Objects.Write(context.IdOf(link), annotation.ToString());
    }

    PdfDestination Find(string name) =>
        context.Document.Destinations.TryGetValue(name, out var target)
            ? target
            : throw new InvalidOperationException($"A link leads to '{name}', which has no place in the document.");

    static PdfDictionary Label(PageLabels labels)
    {
        var dictionary = new PdfDictionary();
        if (labels.Style != PageNumberStyle.None)
            dictionary.AddName("S", StyleName(labels.Style)).AddInteger("St", labels.Start);
        return labels.Prefix.Length == 0 ? dictionary : dictionary.AddText("P", labels.Prefix);
    }

    static string StyleName(PageNumberStyle style) =>
        style switch
        {
            PageNumberStyle.RomanLower => "r",
            PageNumberStyle.RomanUpper => "R",
            _ => "D",
        };
}
