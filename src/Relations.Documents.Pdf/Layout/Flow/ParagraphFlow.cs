namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out paragraphs, their right side uneven, as suits columns of any width.</summary>
static class ParagraphFlow
{
    const double AfterInList = 3;
    const double BeforeCaption = 5;
    const double CautionBar = 3;
    const double CautionInset = 9;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, Paragraph paragraph, Constraints constraints)
    {
        var (style, after) = TextStyles.Paragraph(paragraph.Role, paragraph.IsTight);
        if (paragraph.Role == ParagraphRole.Caution)
            return Caution(context, paragraph, style, constraints);
        var boxes = LineStacker
            .Ragged(context, paragraph.Content, style, constraints.Node.Child(Tag.P), constraints)
            .Spaced(
                paragraph.Role == ParagraphRole.Caption ? BeforeCaption : 0,
                constraints.IsList ? AfterInList : after
            );
        return paragraph.Role is ParagraphRole.Subtitle or ParagraphRole.Lead or ParagraphRole.Caption
            ? boxes.Select(box => box with { KeepsNext = true })
            : boxes;
    }

    // The bars of paragraphs that follow each other are one.
    static IEnumerable<LayoutBox> Caution(
        LayoutContext context,
        Paragraph paragraph,
        TypeStyle style,
        Constraints constraints
    )
    {
        var inner = constraints with
        {
            Left = constraints.Left + CautionInset,
            Width = constraints.Width - CautionInset,
        };
        return LineStacker
            .Ragged(context, paragraph.Content, style, constraints.Node.Child(Tag.P), inner)
            .Select(box =>
                box with
                {
                    Inks = [new FillCommand(constraints.Left, 0, CautionBar, box.Height, Tint.Deep), .. box.Inks],
                }
            );
    }
}
