namespace Relations.Pdf;

/// <summary>The standard structure types of ISO 32000-1, 14.8.4, that a report can need, under their own names.</summary>
public enum StructType
{
    /// <summary>The whole document; the root has this type.</summary>
    Document,

    /// <summary>A large division.</summary>
    Part,

    /// <summary>A section: a heading and what belongs to it.</summary>
    Sect,

    /// <summary>A group of blocks without a meaning of its own.</summary>
    Div,

    /// <summary>A passage of another author.</summary>
    BlockQuote,

    /// <summary>The caption of a table, figure or list.</summary>
    Caption,

    /// <summary>A table of contents; holds TOCI, TOC and Caption.</summary>
    TOC,

    /// <summary>An entry of a table of contents; holds Lbl, Reference, P and TOC.</summary>
    TOCI,

    /// <summary>A heading of the first level.</summary>
    H1,

    /// <summary>A heading of the second level.</summary>
    H2,

    /// <summary>A heading of the third level.</summary>
    H3,

    /// <summary>A heading of the fourth level.</summary>
    H4,

    /// <summary>A heading of the fifth level.</summary>
    H5,

    /// <summary>A heading of the sixth level.</summary>
    H6,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A list; holds LI and Caption.</summary>
    L,

    /// <summary>An item of a list; holds Lbl and LBody.</summary>
    LI,

    /// <summary>The bullet, number or mark of a list item or note.</summary>
    Lbl,

    /// <summary>What a list item says.</summary>
    LBody,

    /// <summary>A table; holds TR, or THead, TBody and TFoot, and Caption.</summary>
    Table,

    /// <summary>The rows of headers of a table.</summary>
    THead,

    /// <summary>The rows of a table.</summary>
    TBody,

    /// <summary>The last rows of a table.</summary>
    TFoot,

    /// <summary>A row; holds TH and TD.</summary>
    TR,

    /// <summary>A cell that is a header; it needs a scope.</summary>
    TH,

    /// <summary>A cell.</summary>
    TD,

    /// <summary>A part of a line, such as words of another language.</summary>
    Span,

    /// <summary>Words of another author within a line.</summary>
    Quote,

    /// <summary>A footnote; it needs an id.</summary>
    Note,

    /// <summary>A reference to another place of the document, such as a footnote's mark.</summary>
    Reference,

    /// <summary>A link: its content and its annotations.</summary>
    Link,

    /// <summary>A drawing; it needs an alternative text and bounds.</summary>
    Figure,
}
