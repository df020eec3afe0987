namespace Relations.Pdf;

/// <summary>
/// An element of the document's structure: what a part of the content is. Its order among its siblings, and the order in which
/// content and elements are added to it, is the reading order; what is painted where and when does not matter, so that a note can be
/// given its place in a sentence before it is painted at the foot of the page. An element may have content on several pages.
/// </summary>
public sealed class StructElement
{
    StructKid[] kids = [];
    int count;
    StructDetails details = StructDetails.None;

    internal StructElement(StructType type, StructElement? parent) => (Type, Parent) = (type, parent);

    /// <summary>What it is.</summary>
    public StructType Type { get; }

    /// <summary>The element that holds it; null for the root.</summary>
    public StructElement? Parent { get; }

    /// <summary>The language of its content as a BCP 47 tag, where it is another than that of what holds it; otherwise null.</summary>
    public string? Language
    {
        get => details.Language;
        set => Details(value is null).Language = value;
    }

    /// <summary>What it shows, in words. A figure must have it.</summary>
    public string? Alt
    {
        get => details.Alt;
        set => Details(value is null).Alt = value;
    }

    /// <summary>The text that its content stands for, where that is not what its letters say; otherwise null.</summary>
    public string? ActualText
    {
        get => details.ActualText;
        set => Details(value is null).ActualText = value;
    }

    /// <summary>Its name, unique in the document. A note must have it.</summary>
    public string? Id
    {
        get => details.Id;
        set => Details(value is null).Id = value;
    }

    /// <summary>Which cells a header cell is the header of; a TH must have it.</summary>
    public TableScope? Scope
    {
        get => details.Scope;
        set => Details(value is null).Scope = value;
    }

    /// <summary>How many columns a cell covers; 1 or more.</summary>
    public int ColumnSpan
    {
        get => details.ColumnSpan;
        set => Details(value == 1).ColumnSpan = value;
    }

    /// <summary>How many rows a cell covers; 1 or more.</summary>
    public int RowSpan
    {
        get => details.RowSpan;
        set => Details(value == 1).RowSpan = value;
    }

    /// <summary>How the items of a list are labelled; null for anything else.</summary>
    public ListNumbering? Numbering
    {
        get => details.Numbering;
        set => Details(value is null).Numbering = value;
    }

    internal ReadOnlySpan<StructKid> Kids => kids.AsSpan(0, count);

    internal (PdfPage Page, PdfRect Rect)? Bounds => details.Bounds;

    /// <summary>Whether it has anything but a type and kids.</summary>
    internal bool HasDetails => details != StructDetails.None;

    /// <summary>The number of its object in the file, once that is being written.</summary>
    internal int ObjectId { get; set; }

    /// <summary>Adds an element after all that this one holds so far.</summary>
    /// <param name="type">What the new element is.</param>
    /// <returns>The new element.</returns>
    public StructElement Add(StructType type)
    {
        var child = new StructElement(type, this);
        Add(new StructKid(child));
        return child;
    }

    /// <summary>Says where a figure lies, all of it.</summary>
    /// <param name="page">Its page.</param>
    /// <param name="rect">The smallest rectangle around it.</param>
    public void SetBounds(PdfPage page, PdfRect rect) => Details(false).Bounds = (page, rect);

    internal void Add(StructKid kid)
    {
        if (count == kids.Length)
            Array.Resize(ref kids, Math.Max(1, count * 2));
        kids[count++] = kid;
    }

    // What is so anyway needs no room; those without details share one that is never changed.
    StructDetails Details(bool isUsual) =>
        details != StructDetails.None ? details
        : isUsual ? new()
        : details = new();
}
