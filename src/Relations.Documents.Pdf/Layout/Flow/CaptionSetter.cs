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
    )
    {
        var style = look ?? TextStyles.Caption;
        var pieces = context.Read([new Text(caption)], style, node, constraints.Width);
        return LineStacker
            .Stack(LineBreaker.Ragged(pieces, constraints.Width), style, constraints.Left)
            .Spaced(0, After);
    }
}
