namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out facts in a narrow column: the name in small letters, below it the value and its details.</summary>
static class FactPanelFlow
{
    const double Between = 3.5;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, FactBox box, Constraints constraints)
    {
        var table = constraints.Node.Child(Tag.Table);
        return
        [
            .. CaptionSetter.Lay(context, box.Caption, table.Child(Tag.Caption), constraints, Heading),
            .. box.Facts.SelectMany((fact, i) => Row(context, fact, table.Child(Tag.TR), constraints, i > 0)),
        ];
    }

    static TypeStyle Heading => TextStyles.Heading(1).Style;

    static List<LayoutBox> Row(LayoutContext context, Fact fact, TagNode row, Constraints constraints, bool isRuled)
    {
        var name = new TagNode(row, Tag.TH) { Scope = HeaderScope.Row };
        var value = row.Child(Tag.TD);
        List<LayoutBox> boxes =
        [
            .. LineStacker.Ragged(context, [new Text(fact.Name)], TextStyles.FactLabel, name, constraints),
            .. LineStacker.Ragged(context, fact.Value, TextStyles.FactValue, value, constraints),
            .. fact.Details.SelectMany(detail =>
                LineStacker.Ragged(context, detail, TextStyles.FactValue, value.Child(Tag.P), constraints)
            ),
        ];
        if (isRuled)
        {
            var right = constraints.Left + constraints.Width;
            var rule = new LineCommand(constraints.Left, -Between, right, -Between, 0.4, Tint.Rule);
            boxes[0] = boxes[0] with { Inks = [rule, .. boxes[0].Inks], Before = 2 * Between };
        }
        return boxes;
    }
}
