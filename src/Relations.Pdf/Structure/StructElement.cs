namespace Relations.Pdf;

/// <summary>
/// An element of the document's structure: what a part of the content is. Its order among its siblings, and the order in which
/// content and elements are added to it, is the reading order; what is painted where and when does not matter, so that a note can be
/// given its place in a sentence before it is painted at the foot of the page. An element may have content on several pages.
/// </summary>
public sealed class StructElement
{
    readonly List<StructKid> _kids = [];

    internal StructElement(StructType type, StructElement? parent) => (Type, Parent) = (type, parent);

    /// <summary>What it is.</summary>
    public StructType Type { get; }

    /// <summary>The element that holds it; null for the root.</summary>
    public StructElement? Parent { get; }

    /// <summary>The language of its content as a BCP 47 tag, where it is another than that of what holds it; otherwise null.</summary>
    public string? Language { get; set; }

    /// <summary>What it shows, in words. A figure must have it.</summary>
    public string? Alt { get; set; }

    /// <summary>The text that its content stands for, where that is not what its letters say; otherwise null.</summary>
    public string? ActualText { get; set; }

    /// <summary>Its name, unique in the document. A note must have it.</summary>
    public string? Id { get; set; }

    /// <summary>Which cells a header cell is the header of; a TH must have it.</summary>
    public TableScope? Scope { get; set; }

    /// <summary>How many columns a cell covers; 1 or more.</summary>
    public int ColumnSpan { get; set; } = 1;

    /// <summary>How many rows a cell covers; 1 or more.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>How the items of a list are labelled; null for anything else.</summary>
    public ListNumbering? Numbering { get; set; }

    internal IReadOnlyList<StructKid> Kids => _kids;

    internal (PdfPage Page, PdfRect Rect)? Bounds { get; private set; }

    /// <summary>Adds an element after all that this one holds so far.</summary>
    /// <param name="type">What the new element is.</param>
    /// <returns>The new element.</returns>
    public StructElement Add(StructType type)
    {
        var child = new StructElement(type, this);
        _kids.Add(new ChildKid(child));
        return child;
    }

    /// <summary>Says where a figure lies, all of it.</summary>
    /// <param name="page">Its page.</param>
    /// <param name="rect">The smallest rectangle around it.</param>
    public void SetBounds(PdfPage page, PdfRect rect) => Bounds = (page, rect);

    internal void Add(StructKid kid) => _kids.Add(kid);
}
