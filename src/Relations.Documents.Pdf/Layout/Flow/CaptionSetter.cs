namespace Relations.Documents.Pdf.Layout;

/// <summary>Sets what a table or a drawing shows.</summary>
static class CaptionSetter
{
    const double After = 4;

    public static IEnumerable<LayoutBox> Lay(
        LayoutContext setting,
        string caption,
        TagNode node,
        Constraints room,
        Tint? tint = null
    )
    {
        var style = TextStyles.Caption with { Tint = tint ?? TextStyles.Caption.Tint };
        var pieces = setting.Read([new Text(caption)], style, node, room.Width);
        return LineStacker.Stack(LineBreaker.Ragged(pieces, room.Width), style, room.Left).Spaced(0, After);
    }
}
