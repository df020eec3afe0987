namespace Relations.Pdf;

/// <summary>Writes the structure tree, and the tree by which content finds its parent in it.</summary>
sealed class StructureWriter(WriteContext context)
{
    /// <summary>Writes both.</summary>
    /// <returns>The number of the structure tree's root.</returns>
    internal int Write()
    {
        var root = context.Objects.Allocate();
        foreach (var element in context.AllElements)
            WriteElement(element, root);
        var dictionary = new PdfDictionary()
            .AddName("Type", "StructTreeRoot")
            .Add("K", context.Reference(context.Document.Structure))
            .AddReference("ParentTree", WriteParentTree())
            .AddInteger("ParentTreeNextKey", context.ParentTreeKeys);
        var named = context.AllElements.Where(element => element.Id is not null).ToList();
        if (named.Count > 0)
            dictionary.Add("IDTree", NameTree.Of(named.Select(element => (element.Id!, context.Reference(element)))));
        context.Objects.Write(root, dictionary.ToString());
        return root;
    }

    void WriteElement(StructElement element, int root)
    {
        var page = element.Kids.OfType<ContentKid>().FirstOrDefault()?.Page;
        var dictionary = new PdfDictionary()
            .AddName("Type", "StructElem")
            .AddName("S", element.Type.ToString())
            .Add("P", element.Parent is { } parent ? context.Reference(parent) : Token.Reference(root));
        if (page is not null)
            dictionary.Add("Pg", context.Reference(page));
        if (element.Kids.Count > 0)
            dictionary.AddArray("K", element.Kids.Select(kid => Kid(kid, page)));
        AddTexts(dictionary, element);
        var attributes = StructureAttributes.Of(element).Select(attribute => attribute.ToString()).ToList();
        if (attributes.Count > 0)
            dictionary.AddArray("A", attributes);
        context.Objects.Write(context.IdOf(element), dictionary.ToString());
    }

    string Kid(StructKid kid, PdfPage? page) =>
        kid switch
        {
            ChildKid child => context.Reference(child.Element),
            ContentKid content when content.Page == page => Token.Integer(content.Mcid),
            ContentKid content => new PdfDictionary()
                .AddName("Type", "MCR")
                .Add("Pg", context.Reference(content.Page))
                .AddInteger("MCID", content.Mcid)
                .ToString(),
            AnnotationKid annotation => new PdfDictionary()
                .AddName("Type", "OBJR")
                .Add("Obj", context.Reference(annotation.Annotation))
                .Add("Pg", context.Reference(annotation.Annotation.Page))
                .ToString(),
            _ => throw new InvalidOperationException("A structure element holds what is not known."),
        };

    static void AddTexts(PdfDictionary dictionary, StructElement element)
    {
        if (element.Language is { } language)
            dictionary.AddText("Lang", language);
        if (element.Alt is { } alt)
            dictionary.AddText("Alt", alt);
        if (element.ActualText is { } actualText)
            dictionary.AddText("ActualText", actualText);
        if (element.Id is { } id)
            dictionary.AddText("ID", id);
    }

    int WriteParentTree()
    {
        List<string> entries = [];
        foreach (var page in context.Document.Pages.Where(page => page.Marked.Count > 0))
        {
            var parents = context.Objects.Allocate();
            context.Objects.Write(parents, Token.Array(page.Marked.Select(context.Reference)));
            entries.Add(Token.Integer(page.Index));
            entries.Add(Token.Reference(parents));
        }
        foreach (var link in context.Document.Pages.SelectMany(page => page.Links))
        {
            entries.Add(Token.Integer(context.ParentTreeKey(link)));
            entries.Add(context.Reference(link.Element));
        }
        return context.Objects.Write(new PdfDictionary().AddArray("Nums", entries));
    }
}
