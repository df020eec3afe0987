namespace Relations.Briefings.Layout;

/// <summary>Sets what a table or a drawing shows.</summary>
static class CaptionSetter
{
    const double After = 4;

    internal static IEnumerable<Brick> Lay(Setting setting, string caption, Node node, Room room)
    {
        var pieces = setting.Read([new Text(caption)], Styles.Caption, node, room.Width);
        return LineStacker.Stack(LineBreaker.Ragged(pieces, room.Width), Styles.Caption, room.Left).Spaced(0, After);
    }
}
