namespace Relations.Pdf;

/// <summary>Writes the files that a document carries.</summary>
sealed class AttachmentWriter(WriteContext context)
{
    /// <summary>Writes them.</summary>
    /// <returns>Each with the number of its file specification, in the order in which they were attached.</returns>
    public IReadOnlyList<(string Name, int Id)> Write() =>
        [.. context.Document.Attachments.Select(attachment => (attachment.Name, Write(attachment)))];

    int Write(Attachment attachment)
    {
        var parameters = new PdfDictionary().AddInteger("Size", attachment.Content.Length);
        if (context.Document.Options.Created is { } created)
            parameters.Add("ModDate", PdfToken.Date(created));
        var file = context.Objects.WriteStream(
            new PdfDictionary()
                .AddName("Type", "EmbeddedFile")
                .AddName("Subtype", attachment.MediaType)
                .Add("Params", parameters),
            attachment.Content
        );
        var description = attachment.Description.Length == 0 ? attachment.Name : attachment.Description;
        return context.Objects.Write(
            new PdfDictionary()
                .AddName("Type", "Filespec")
                .AddText("F", attachment.Name)
                .AddText("UF", attachment.Name)
                .AddText("Desc", description)
                .AddName("AFRelationship", attachment.Relationship.ToString())
                .Add("EF", new PdfDictionary().AddReference("F", file).AddReference("UF", file))
        );
    }
}
