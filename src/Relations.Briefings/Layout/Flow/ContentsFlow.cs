namespace Relations.Briefings.Layout;

/// <summary>Lays out the list of headings. Its numbers have a place of one width, so that they change nothing when they become known.</summary>
static class ContentsFlow
{
    const double Indent = 14;
    const double GapBeforeNumber = 6;
    const double GapBeforeDots = 5;

    internal static IEnumerable<Brick> Lay(Setting setting, Contents contents, Room room)
    {
        var node = room.Node.Child(Tag.TOC);
        return Title(setting, contents, room)
            .Concat(Entries(setting, contents, room, node))
            .Edges(first => first, last => last with { After = 16 });
    }

    static IEnumerable<Brick> Title(Setting setting, Contents contents, Room room)
    {
        var look = Styles.Heading(1);
        var node = room.Node.Child(HeadingFlow.TagOf(setting.Outline.HasTitle ? 2 : 1));
        var pieces = setting.Read([new Text(contents.Title)], look.Style, node, room.Width);
        return LineStacker
            .Stack(LineBreaker.Balanced(pieces, room.Width), look.Style, room.Left)
            .Select(brick => brick with { KeepsNext = true })
            .Spaced(look.Before, look.After);
    }

    static IEnumerable<Brick> Entries(Setting setting, Contents contents, Room room, Node node)
    {
        var count = 0;
        foreach (var heading in setting.Outline.Headings)
        {
            if (heading.Level < 1 || heading.Level > contents.Depth)
                continue;
            foreach (var brick in Entry(setting, heading, room, node.Child(Tag.TOCI)))
                yield return count == 1 && brick.Cut == Cut.Free ? brick with { Cut = Cut.Avoided } : brick;
            count++;
        }
    }

    static IEnumerable<Brick> Entry(Setting setting, HeadingEntry heading, Room room, Node item)
    {
        var style = Styles.Entry(heading.Level);
        var link = item.Child(Tag.Reference).Child(Tag.Link);
        var target = new LinkTarget(null, heading.Destination, heading.Text, Underlined: false);
        var left = room.Left + (Indent * (heading.Level - 1));
        var number = setting.Label(setting.PageOf(heading), style with { Family = Family.Sans }, link);
        var reserved = setting.Label("0000", style with { Family = Family.Sans }, null).Width;
        var width = room.Left + room.Width - left - reserved - GapBeforeNumber;
        var lines = LineBreaker.Ragged(setting.Read([new Text(heading.Text)], style, link, width), width);
        lines = [.. (lines.Count > 0 ? lines : [Line.Empty]).Select(line => Linked(line, target))];
        var before = heading.Level == 1 ? 2.5 : 0;
        foreach (
            var brick in LineStacker
                .Stack(lines, style, left)
                .Edges(first => first with { Before = before }, last => last)
        )
        {
            var isLast = ReferenceEquals(((TextInk)brick.Inks[0]).Line, lines[^1]);
            yield return isLast ? Closed(setting, brick, style, room, Linked(number, target)) : brick;
        }
    }

    /// <summary>Adds dots and the number to the last line of an entry.</summary>
    static Brick Closed(Setting setting, Brick brick, TypeStyle style, Room room, Line number)
    {
        var text = (TextInk)brick.Inks[0];
        var end = room.Left + room.Width;
        var from = text.X + text.Line.Width + GapBeforeDots;
        var to = end - number.Width - GapBeforeDots;
        List<Ink> inks = [text, new TextInk(end - number.Width, style.Baseline, number)];
        var dot = setting.Label(" .", Styles.Cell with { Tint = Tint.Muted }, null).Width;
        // The dots of all entries stand below each other, for they are counted from the right.
        var count = (int)Math.Floor((to - from) / dot);
        if (count > 2)
        {
            var dots = setting.Label(
                string.Concat(Enumerable.Repeat(" .", count)),
                Styles.Cell with
                {
                    Tint = Tint.Muted,
                },
                null
            );
            var right = end - (Math.Ceiling((end - to) / dot) * dot);
            inks.Add(new TextInk(right - dots.Width, style.Baseline, dots));
        }
        return brick with { Inks = inks };
    }

    static Line Linked(Line line, LinkTarget target) =>
        line with
        {
            Pieces = new([.. line.Pieces.Select(piece => piece with { Run = piece.Run with { Link = target } })]),
        };
}
