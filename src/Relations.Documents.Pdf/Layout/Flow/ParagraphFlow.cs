namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out paragraphs: running text is justified, the rest is not.</summary>
static class ParagraphFlow
{
    const double AfterInList = 3;

    // In a narrower room the spaces would become too uneven.
    const double NarrowestJustified = 240;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, Paragraph paragraph, Constraints constraints)
    {
        var (style, after) = TextStyles.Paragraph(paragraph.Role);
        var pieces = context.Read(paragraph.Content, style, constraints.Node.Child(Tag.P), constraints.Width);
        var lines = IsJustified(paragraph, constraints)
            ? TotalFit.Justified(pieces, constraints.Width)
            : LineBreaker.Ragged(pieces, constraints.Width);
        var boxes = LineStacker
            .Stack(lines, style, constraints.Left)
            .Spaced(0, constraints.IsList ? AfterInList : after);
        return paragraph.Role is ParagraphRole.Subtitle or ParagraphRole.Lead
            ? boxes.Select(box => box with { KeepsNext = true })
            : boxes;
    }

    // Items of a list are too short for even spaces.
    static bool IsJustified(Paragraph paragraph, Constraints constraints) =>
        paragraph.Role is ParagraphRole.Body or ParagraphRole.Lead
        && constraints is { IsList: false, Width: >= NarrowestJustified };
}
