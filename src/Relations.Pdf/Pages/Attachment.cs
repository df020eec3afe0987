namespace Relations.Pdf;

/// <summary>What an attached file is to the document.</summary>
public enum AttachmentRelationship
{
    /// <summary>What the document was made from.</summary>
    Source,

    /// <summary>Data that the document shows.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>More than the document shows.</summary>
    Supplement,

    /// <summary>None of these, or not known.</summary>
    Unspecified,
}

/// <summary>A file that the document carries. A document with attachments is PDF/A-3a, one without is PDF/A-2a.</summary>
/// <param name="Name">Its file name, unique among the attachments.</param>
/// <param name="MediaType">Its media type, such as <c>application/json</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Attachment(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>What it is to the document.</summary>
    public AttachmentRelationship Relationship { get; init; } = AttachmentRelationship.Data;

    /// <summary>One sentence on what it holds; its name where this is empty.</summary>
    public string Description { get; init; } = "";
}
