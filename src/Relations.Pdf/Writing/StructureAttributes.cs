namespace Relations.Pdf;

/// <summary>The attributes of structure elements, by the owners that PDF sorts them by.</summary>
static class StructureAttributes
{
    public static IEnumerable<PdfDictionary> Of(StructElement element)
    {
        if (element.Scope is not null || element.ColumnSpan > 1 || element.RowSpan > 1)
            yield return OfCell(element);
        if (element.Bounds is var (page, rect))
            yield return new PdfDictionary()
                .AddName("O", "Layout")
                .AddName("Placement", "Block")
                .Add("BBox", WriteContext.Rectangle(page, rect));
        if (element.Numbering is { } numbering)
            yield return new PdfDictionary().AddName("O", "List").AddName("ListNumbering", numbering.ToString());
    }

    static PdfDictionary OfCell(StructElement cell)
    {
        var table = new PdfDictionary().AddName("O", "Table");
        if (cell.Scope is { } scope)
            table.AddName("Scope", scope.ToString());
        if (cell.ColumnSpan > 1)
            table.AddInteger("ColSpan", cell.ColumnSpan);
        return cell.RowSpan > 1 ? table.AddInteger("RowSpan", cell.RowSpan) : table;
    }
}
