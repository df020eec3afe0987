namespace Relations.Documents.Pdf.Layout;

/// <summary>What a part of the document is to those who hear it; the names are those of PDF's structure types.</summary>
enum Tag
{
    Document,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    BlockQuote,
    Caption,
    Div,
    Figure,
    L,
    LI,
    Lbl,
    LBody,
    Link,
    Note,
    Reference,
    Sect,
    Span,
    Table,
    TBody,
    THead,
    TOC,
    TOCI,
    TR,
    TH,
    TD,
}

/// <summary>Which cells a header is the header of.</summary>
enum HeaderScope
{
    None,
    Column,
    Row,
}

/// <summary>A part of the document's structure. What stands on the pages says to which it belongs.</summary>
sealed class TagNode(TagNode? parent, Tag tag)
{
    public TagNode? Parent => parent;

    public Tag Tag => tag;

    /// <summary>The language where it is another than the document's.</summary>
    public string? Language { get; init; }

    /// <summary>What a figure shows, in words.</summary>
    public string? Alt { get; init; }

    /// <summary>A name that no other node has, as notes need.</summary>
    public string? Id { get; init; }

    public HeaderScope Scope { get; init; }

    /// <summary>Whether a list is numbered.</summary>
    public bool Numbered { get; init; }

    /// <summary>What the painter has made of it.</summary>
    public object? Painted { get; set; }

    public TagNode Child(Tag itsTag, string? id = null) => new(this, itsTag) { Id = id };
}
