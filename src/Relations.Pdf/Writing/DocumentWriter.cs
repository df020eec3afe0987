namespace Relations.Pdf;

/// <summary>Writes a finished document as a file.</summary>
static class DocumentWriter
{
    public static void Write(PdfDocument document, Stream stream)
    {
        using var objects = new ObjectWriter(stream, document.Options.Compress);
        var info = new InfoDictionary(document.Options);
        var catalog = Catalog(new WriteContext(document, objects), info);
        objects.Finish(objects.Write(catalog), objects.Write(info.ToDictionary()));
    }

    static PdfDictionary Catalog(WriteContext context, InfoDictionary info)
    {
        var (document, objects) = (context.Document, context.Objects);
        var pages = new PageWriter(context);
        var catalog = new PdfDictionary()
            .AddName("Type", "Catalog")
            .AddReference("Pages", pages.Write(WriteResources(context)))
            .AddText("Lang", info.Language)
            .Add("ViewerPreferences", "<</DisplayDocTitle true>>")
            .Add("MarkInfo", "<</Marked true>>")
            .AddReference("StructTreeRoot", new StructureWriter(context).Write())
            .AddReference("Metadata", WriteMetadata(objects, info, document.Attachments.Count > 0 ? 3 : 2))
            .AddArray("OutputIntents", [OutputIntent(objects).ToString()]);
        if (pages.Labels() is { } labels)
            catalog.Add("PageLabels", labels);
        if (new OutlineWriter(context).Write() is { } outline)
            catalog.AddReference("Outlines", outline).AddName("PageMode", "UseOutlines");
        if (document.Attachments.Count > 0)
            AddAttachments(catalog, new AttachmentWriter(context).Write());
        return catalog;
    }

    static int WriteResources(WriteContext context)
    {
        var fonts = new PdfDictionary();
        var writer = new FontWriter(context.Objects);
        foreach (var subset in context.Document.Fonts.Subsets)
            fonts.AddReference(subset.ResourceName, writer.Write(subset));
        var resources = new PdfDictionary().Add("Font", fonts);
        var images = context.Document.Images.Images;
        return context.Objects.Write(
            images.Count == 0 ? resources : resources.Add("XObject", WriteImages(context.Objects, images))
        );
    }

    static PdfDictionary WriteImages(ObjectWriter objects, IReadOnlyList<PdfImage> images)
    {
        var names = new PdfDictionary();
        var writer = new ImageWriter(objects);
        for (var i = 0; i < images.Count; i++)
            names.AddReference(ImageRegistry.NameOf(i), writer.Write(images[i]));
        return names;
    }

    // Programs that know nothing of PDF look for the packet in the file, so it is not deflated.
    static int WriteMetadata(ObjectWriter objects, InfoDictionary info, int part) =>
        objects.WriteRaw(
            new PdfDictionary().AddName("Type", "Metadata").AddName("Subtype", "XML"),
            Xmp.Packet(info, part),
            isDeflated: false
        );

    static PdfDictionary OutputIntent(ObjectWriter objects) =>
        new PdfDictionary()
            .AddName("Type", "OutputIntent")
            .AddName("S", "GTS_PDFA1")
            .AddText("OutputConditionIdentifier", "sRGB")
            .AddText("Info", "sRGB IEC61966-2.1")
            .AddReference(
                "DestOutputProfile",
                objects.WriteStream(new PdfDictionary().AddInteger("N", 3), SrgbProfile.Bytes())
            );

    static void AddAttachments(PdfDictionary catalog, IReadOnlyList<(string Name, int Id)> files) =>
        catalog
            .AddArray("AF", files.Select(file => PdfToken.Reference(file.Id)))
            .Add(
                "Names",
                new PdfDictionary().Add(
                    "EmbeddedFiles",
                    NameTree.Of(files.Select(file => (file.Name, PdfToken.Reference(file.Id))))
                )
            );
}
