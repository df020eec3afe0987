namespace Relations.Briefings.Layout;

/// <summary>Lays out headings: in lines of about one length, which stay with what follows.</summary>
static class HeadingFlow
{
    internal static IEnumerable<Brick> Lay(Setting setting, Heading heading, Room room)
    {
        var entry = setting.NextHeading();
        var look = Styles.Heading(heading.Level);
        var node = room.Node.Child(TagOf(setting, heading.Level));
        var pieces = setting.Read(heading.Content, look.Style, node, room.Width);
        var lines = LineBreaker.Balanced(pieces, room.Width);
        // One without text still has its place, which contents and links lead to.
        return LineStacker
            .Stack(lines.Count > 0 ? lines : [Line.Empty], look.Style, room.Left)
            .Select(brick => brick with { KeepsNext = true })
            .Edges(
                first => first with { Before = look.Before, Heading = entry, Destinations = [entry.Destination] },
                last => last
            )
            .Edges(first => first, last => last with { After = look.After });
    }

    /// <summary>The title is alone on the highest level where there is one.</summary>
    internal static Tag TagOf(Setting setting, int level)
    {
        var depth = setting.Outline.HasTitle ? level : level - 1;
        return (Tag)((int)Tag.H1 + Math.Clamp(depth, 0, Tag.H6 - Tag.H1));
    }
}
