namespace Relations.Documents.Pdf.Layout;

/// <summary>How each kind of text looks.</summary>
static class TextStyles
{
    public static readonly TypeStyle Body = new(Family.Serif, 10, 13.8, Tint.Ink);
    public static readonly TypeStyle Remark = new(Family.Sans, 8.5, 12.5, Tint.Muted);
    public static readonly TypeStyle Quotation = new(Family.Serif, 9, 12.3, Tint.Ink);
    public static readonly TypeStyle Note = new(Family.Serif, 8.2, 10.7, Tint.Ink);
    public static readonly TypeStyle Caption = new(Family.SansStrong, 8.75, 12.5, Tint.Deep);
    public static readonly TypeStyle Cell = new(Family.Sans, 8.5, 11.3, Tint.Ink);
    public static readonly TypeStyle RowHeader = new(Family.SansStrong, 8.5, 11.3, Tint.Ink);
    public static readonly TypeStyle ColumnHeader = new(Family.SansStrong, 8.25, 12, Tint.Deep);
    public static readonly TypeStyle FactName = new(Family.SansStrong, 8.75, 12.5, Tint.Deep);
    public static readonly TypeStyle FactValue = new(Family.Sans, 8.75, 12.5, Tint.Ink);
    public static readonly TypeStyle Running = new(Family.Sans, 7.75, 11, Tint.Muted);
    public static readonly TypeStyle Warning = new(Family.SansStrong, 8.5, 12, Tint.Warning);
    public static readonly TypeStyle Subtitle = new(Family.Sans, 11.5, 16.5, Tint.Muted);

    static readonly HeadingStyle[] Headings =
    [
        new(new(Family.SansStrong, 23, 29, Tint.Deep), 0, 6),
        new(new(Family.SansStrong, 14.5, 19, Tint.Deep), 16, 5),
        new(new(Family.SansStrong, 11.5, 16, Tint.Teal), 11, 3),
        new(new(Family.SansStrong, 10, 14.5, Tint.Ink), 13, 3),
        new(new(Family.SansStrong, 9.25, 14, Tint.Muted), 11, 2),
    ];

    static readonly TypeStyle[] Entries =
    [
        new(Family.SansStrong, 9.5, 14, Tint.Deep),
        new(Family.Sans, 9.25, 14, Tint.Ink),
        new(Family.Sans, 8.75, 13, Tint.Muted),
    ];

    public static HeadingStyle Heading(int level) => Headings[Math.Clamp(level, 0, Headings.Length - 1)];

    /// <summary>How an entry of the contents looks, by the level of its heading.</summary>
    public static TypeStyle Entry(int level) => Entries[Math.Clamp(level - 1, 0, Entries.Length - 1)];

    public static (TypeStyle Style, double After) Paragraph(ParagraphRole role) =>
        role switch
        {
            ParagraphRole.Subtitle => (Subtitle, 2),
            ParagraphRole.Remark or ParagraphRole.Legend => (Remark, 6),
            _ => (Body, 6),
        };
}

/// <summary>How a heading looks and how far it stands from what is around it, in points.</summary>
sealed record HeadingStyle(TypeStyle Style, double Before, double After);
