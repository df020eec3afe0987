namespace Relations.Briefings.Layout;

/// <summary>Lays out headings: in lines of about one length, which stay with what follows.</summary>
static class HeadingFlow
{
    internal static IEnumerable<Brick> Lay(Setting setting, Heading heading, Room room)
    {
        var entry = setting.NextHeading();
        var look = Styles.Heading(heading.Level);
        var node = room.Node.Child(TagOf(entry.Rank));
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

    internal static Tag TagOf(int rank) => Tag.H1 + rank - 1;
}
