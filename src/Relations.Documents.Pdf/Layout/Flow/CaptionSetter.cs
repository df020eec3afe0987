namespace Relations.Documents.Pdf.Layout;

/// <summary>Sets what a table or a drawing shows.</summary>
static class CaptionSetter
{
    const double After = 4;

    public static IEnumerable<LayoutBox> Lay(
        LayoutContext context,
        string caption,
        TagNode node,
        Constraints constraints,
        TypeStyle? look = null
    ) =>
        LineStacker
            .Ragged(context, [new Text(caption)], look ?? TextStyles.Caption, node, constraints)
            .Spaced(0, After);
}
