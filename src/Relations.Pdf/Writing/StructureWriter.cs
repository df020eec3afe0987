namespace Relations.Pdf;

/// <summary>Writes the structure tree, and the tree by which content finds its parent in it.</summary>
sealed class StructureWriter(WriteContext context)
{
    readonly ByteBuffer token = new();

    /// <summary>Writes both.</summary>
    /// <returns>The number of the structure tree's root.</returns>
    public int Write()
    {
        var root = context.Objects.Allocate();
        foreach (var element in context.AllElements)
            WriteElement(element, root);
        var dictionary = new PdfDictionary()
            .AddName("Type", "StructTreeRoot")
            .Add("K", WriteContext.Reference(context.Document.Structure))
            .AddReference("ParentTree", WriteParentTree())
            .AddInteger("ParentTreeNextKey", context.ParentTreeKeys);
        var named = context.AllElements.Where(element => element.Id is not null).ToList();
        if (named.Count > 0)
            dictionary.Add(
                "IDTree",
                NameTree.Of(named.Select(element => (element.Id!, WriteContext.Reference(element))))
            );
        context.Objects.Write(root, dictionary.ToString());
        return root;
    }

    void WriteElement(StructElement element, int root)
    {
        var page = PageOf(element);
        token.Clear().Add("<</Type /StructElem/S /"u8).Add(StructureNames.Of(element.Type));
        token.Add("/P "u8).AddReference(element.Parent?.ObjectId ?? root);
        if (page is not null)
            token.Add("/Pg "u8).AddReference(context.IdOf(page));
        if (element.Kids.Length > 0)
            AddKids(element, page);
        if (element.HasDetails)
            AddDetails(element);
        context.Objects.Write(element.ObjectId, token.Add(">>"u8));
    }

    static PdfPage? PageOf(StructElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid.Target is PdfPage page)
                return page;
        }
        return null;
    }

    void AddKids(StructElement element, PdfPage? page)
    {
        var before = "/K ["u8;
        foreach (var kid in element.Kids)
        {
            token.Add(before);
            AddKid(kid, page);
            before = " "u8;
        }
        token.Add("]"u8);
    }

    void AddKid(StructKid kid, PdfPage? page)
    {
        switch (kid.Target)
        {
            case StructElement child:
                token.AddReference(child.ObjectId);
                break;
            case PdfPage its when its == page:
                token.Add(kid.Mcid);
                break;
            case PdfPage other:
                token.Add("<</Type /MCR/Pg "u8).AddReference(context.IdOf(other));
                token.Add("/MCID "u8).Add(kid.Mcid).Add(">>"u8);
                break;
            case LinkAnnotation link:
                token.Add("<</Type /OBJR/Obj "u8).AddReference(context.IdOf(link));
                token.Add("/Pg "u8).AddReference(context.IdOf(link.Page)).Add(">>"u8);
                break;
        }
    }

    void AddDetails(StructElement element)
    {
        AddText("/Lang ", element.Language);
        AddText("/Alt ", element.Alt);
        AddText("/ActualText ", element.ActualText);
        AddText("/ID ", element.Id);
        var attributes = StructureAttributes.Of(element).Select(attribute => attribute.ToString()).ToList();
        if (attributes.Count > 0)
            token.Add("/A ").Add(PdfToken.Array(attributes));
    }

    void AddText(string key, string? text)
    {
        if (text is not null)
            token.Add(key).Add(PdfToken.Text(text));
    }

    int WriteParentTree()
    {
        List<string> entries = [];
        foreach (var page in context.Document.Pages.Where(page => page.Marked.Count > 0))
        {
            var parents = context.Objects.Allocate();
            context.Objects.Write(parents, PdfToken.Array(page.Marked.Select(WriteContext.Reference)));
            entries.Add(PdfToken.Integer(page.Index));
            entries.Add(PdfToken.Reference(parents));
        }
        foreach (var link in context.Document.Pages.SelectMany(page => page.Links))
        {
            entries.Add(PdfToken.Integer(context.ParentTreeKey(link)));
            entries.Add(WriteContext.Reference(link.Element));
        }
        return context.Objects.Write(new PdfDictionary().AddArray("Nums", entries));
    }
}
