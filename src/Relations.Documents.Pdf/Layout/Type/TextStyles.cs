namespace Relations.Documents.Pdf.Layout;

/// <summary>How each kind of text looks.</summary>
static class TextStyles
{
    public static readonly TypeStyle Body = new(Family.Serif, 9.75, 13.5, Tint.Ink);
    public static readonly TypeStyle KeyPoint = new(Family.Mixed, 10.5, 15, Tint.Ink);
    public static readonly TypeStyle TightKeyPoint = new(Family.Mixed, 9.75, 13.25, Tint.Ink);
    public static readonly TypeStyle Remark = new(Family.Sans, 7.5, 10.5, Tint.Muted);
    public static readonly TypeStyle Caution = new(Family.Sans, 8.5, 11.5, Tint.Ink);
    public static readonly TypeStyle Quotation = new(Family.Serif, 9, 12.3, Tint.Ink);
    public static readonly TypeStyle Note = new(Family.Sans, 7.5, 10, Tint.Ink);
    public static readonly TypeStyle Caption = new(Family.SansStrong, 8.5, 11.5, Tint.Deep);
    public static readonly TypeStyle Lead = new(Family.Sans, 8.5, 11.5, Tint.Ink);
    public static readonly TypeStyle Cell = new(Family.Sans, 8.25, 11, Tint.Ink);
    public static readonly TypeStyle RowHeader = new(Family.SansStrong, 8.25, 11, Tint.Ink);
    public static readonly TypeStyle ColumnHeader = new(Family.SansStrong, 8.25, 11, Tint.Ink);
    public static readonly TypeStyle FactName = new(Family.SansStrong, 8.25, 11.5, Tint.Ink);
    public static readonly TypeStyle FactValue = new(Family.Sans, 8.5, 11.8, Tint.Ink);
    public static readonly TypeStyle FactLabel = new(Family.Sans, 7.5, 10.5, Tint.Muted);
    public static readonly TypeStyle Running = new(Family.Sans, 7.5, 10, Tint.Muted);
    public static readonly TypeStyle RunningHead = new(Family.Sans, 8.25, 11, Tint.Ink);
    public static readonly TypeStyle Marking = new(Family.SansStrong, 8, 11, Tint.Ink);
    public static readonly TypeStyle Unit = new(Family.SansStrong, 9, 13, Tint.Ink);
    public static readonly TypeStyle Warning = new(Family.SansStrong, 8.5, 12, Tint.Warning);
    public static readonly TypeStyle Subtitle = new(Family.Sans, 9.75, 14, Tint.Muted);

    static readonly HeadingStyle[] Headings =
    [
        new(new(Family.SerifStrong, 28, 32, Tint.Deep), 10.5, 10.5),
        new(new(Family.SansStrong, 10.5, 13.5, Tint.Deep), 14, 5),
        new(new(Family.SansStrong, 9, 12, Tint.Teal), 10.5, 3.5),
        new(new(Family.SansStrong, 8.5, 11.5, Tint.Ink), 9, 3),
        new(new(Family.SansStrong, 8.5, 11.5, Tint.Muted), 9, 2),
    ];

    static readonly TypeStyle[] Entries =
    [
        new(Family.Sans, 8.5, 12, Tint.Ink),
        new(Family.Sans, 8.5, 12, Tint.Ink),
        new(Family.Sans, 8, 11, Tint.Muted),
    ];

    public static HeadingStyle Heading(int level) => Headings[Math.Clamp(level, 0, Headings.Length - 1)];

    /// <summary>How an entry of the contents looks, by the level of its heading.</summary>
    public static TypeStyle Entry(int level) => Entries[Math.Clamp(level - 1, 0, Entries.Length - 1)];

    public static (TypeStyle Style, double After) Paragraph(ParagraphRole role, bool isTight = false) =>
        role switch
        {
            ParagraphRole.Subtitle => (Subtitle, 2),
            ParagraphRole.Remark or ParagraphRole.Legend => (Remark, 5),
            ParagraphRole.KeyPoint => isTight ? (TightKeyPoint, 5) : (KeyPoint, 7),
            ParagraphRole.Caution => (Caution, 0),
            ParagraphRole.Caption => (Lead, 5),
            _ => (Body, 5),
        };
}

/// <summary>How a heading looks and how far it stands from what is around it, in points.</summary>
sealed record HeadingStyle(TypeStyle Style, double Before, double After);
