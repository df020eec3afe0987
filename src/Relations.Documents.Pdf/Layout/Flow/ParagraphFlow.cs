namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out paragraphs: running text is justified, the rest is not.</summary>
static class ParagraphFlow
{
    const double AfterInList = 3;

    // In a narrower room the spaces would become too uneven.
    const double NarrowestJustified = 240;

    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, Paragraph paragraph, Constraints room)
    {
        var (style, after) = TextStyles.Paragraph(paragraph.Role);
        var pieces = setting.Read(paragraph.Content, style, room.Node.Child(Tag.P), room.Width);
        var lines = IsJustified(paragraph, room)
            ? TotalFit.Justified(pieces, room.Width)
            : LineBreaker.Ragged(pieces, room.Width);
        var bricks = LineStacker.Stack(lines, style, room.Left).Spaced(0, room.IsList ? AfterInList : after);
        return paragraph.Role is ParagraphRole.Subtitle or ParagraphRole.Lead
            ? bricks.Select(brick => brick with { KeepsNext = true })
            : bricks;
    }

    // Items of a list are too short for even spaces.
    static bool IsJustified(Paragraph paragraph, Constraints room) =>
        paragraph.Role is ParagraphRole.Body or ParagraphRole.Lead
        && room is { IsList: false, Width: >= NarrowestJustified };
}
