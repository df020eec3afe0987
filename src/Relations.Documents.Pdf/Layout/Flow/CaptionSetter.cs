namespace Relations.Documents.Pdf.Layout;

/// <summary>Sets what a table or a drawing shows.</summary>
static class CaptionSetter
{
    const double After = 4;

    internal static IEnumerable<Brick> Lay(Setting setting, string caption, Node node, Room room, Tint? tint = null)
    {
        var style = Styles.Caption with { Tint = tint ?? Styles.Caption.Tint };
        var pieces = setting.Read([new Text(caption)], style, node, room.Width);
        return LineStacker.Stack(LineBreaker.Ragged(pieces, room.Width), style, room.Left).Spaced(0, After);
    }
}
