namespace Relations.Pdf;

/// <summary>What few structure elements have, apart from those so that the others take less memory.</summary>
sealed class StructDetails
{
    public static readonly StructDetails None = new();

    public string? Language { get; set; }

    public string? Alt { get; set; }

    public string? ActualText { get; set; }

    public string? Id { get; set; }

    public TableScope? Scope { get; set; }

    public int ColumnSpan { get; set; } = 1;

    public int RowSpan { get; set; } = 1;

    public ListNumbering? Numbering { get; set; }

    public (PdfPage Page, PdfRect Rect)? Bounds { get; set; }
}
