namespace Relations.Pdf;

/// <summary>What few structure elements have, apart from those so that the others take less memory.</summary>
sealed class StructDetails
{
    internal static readonly StructDetails None = new();

    internal string? Language { get; set; }

    internal string? Alt { get; set; }

    internal string? ActualText { get; set; }

    internal string? Id { get; set; }

    internal TableScope? Scope { get; set; }

    internal int ColumnSpan { get; set; } = 1;

    internal int RowSpan { get; set; } = 1;

    internal ListNumbering? Numbering { get; set; }

    internal (PdfPage Page, PdfRect Rect)? Bounds { get; set; }
}
