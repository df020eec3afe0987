using Relations.Documents.Pdf.Layout;
using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>Makes the structure of the file from that of the layout, each part when something of it is first painted.</summary>
/// <param name="root">The root of the file's structure.</param>
sealed class Tags(StructElement root)
{
    public StructElement Of(TagNode node)
    {
        if (node.Painted is StructElement known)
            return known;
        var element = node.Parent is { } parent ? Of(parent).Add(TypeOf(node.Tag)) : root;
        node.Painted = element;
        if (node.Parent is not null)
            Describe(element, node);
        return element;
    }

    static void Describe(StructElement element, TagNode node)
    {
        element.Language = node.Language;
        element.Alt = node.Alt;
        element.Id = node.Id;
        if (node.Scope != HeaderScope.None)
            element.Scope = node.Scope == HeaderScope.Row ? TableScope.Row : TableScope.Column;
        if (node.Tag == Tag.L)
            element.Numbering = node.Numbered ? ListNumbering.Decimal : ListNumbering.Disc;
    }

    static StructType TypeOf(Tag tag) =>
        tag switch
        {
            Tag.H1 => StructType.H1,
            Tag.H2 => StructType.H2,
            Tag.H3 => StructType.H3,
            Tag.H4 => StructType.H4,
            Tag.H5 => StructType.H5,
            Tag.H6 => StructType.H6,
            Tag.P => StructType.P,
            Tag.BlockQuote => StructType.BlockQuote,
            Tag.Caption => StructType.Caption,
            Tag.Div => StructType.Div,
            Tag.Figure => StructType.Figure,
            Tag.L => StructType.L,
            Tag.LI => StructType.LI,
            Tag.Lbl => StructType.Lbl,
            Tag.LBody => StructType.LBody,
            Tag.Link => StructType.Link,
            Tag.Note => StructType.Note,
            Tag.Reference => StructType.Reference,
            Tag.Sect => StructType.Sect,
            Tag.Span => StructType.Span,
            Tag.Table => StructType.Table,
            Tag.TBody => StructType.TBody,
            Tag.THead => StructType.THead,
            Tag.TOC => StructType.TOC,
            Tag.TOCI => StructType.TOCI,
            Tag.TR => StructType.TR,
            Tag.TH => StructType.TH,
            Tag.TD => StructType.TD,
            _ => StructType.Document,
        };
}
