namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out the list of headings. Its numbers have a place of one width, so that they change nothing when they become known.</summary>
static class ContentsFlow
{
    const double Indent = 14;
    const double GapBeforeNumber = 6;
    const double GapBeforeDots = 5;
    const double Gutter = 28;
    const double StretchAbove = 22;
    const int LeastInColumns = 8;

    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, Contents contents, Constraints room)
    {
        var node = room.Node.Child(Tag.TOC);
        return Title(setting, contents, room)
            .Concat(Entries(setting, contents, room, node))
            .Edges(first => first, last => last with { After = 16 });
    }

    static IEnumerable<LayoutBox> Title(LayoutContext setting, Contents contents, Constraints room)
    {
        var look = TextStyles.Heading(1);
        var node = room.Node.Child(HeadingFlow.TagOf(setting.Outline.HasTitle ? 2 : 1));
        var pieces = setting.Read([new Text(contents.Title)], look.Style, node, room.Width);
        return LineStacker
            .Stack(LineBreaker.Balanced(pieces, room.Width), look.Style, room.Left)
            .Select(brick => brick with { KeepsNext = true })
            .Spaced(look.Before, look.After)
            .Edges(
                first => first with { Shrink = look.Before * HeadingFlow.MaxShrink, Stretch = StretchAbove },
                last => last
            );
    }

    static IEnumerable<LayoutBox> Entries(LayoutContext setting, Contents contents, Constraints room, TagNode node)
    {
        List<HeadingEntry> headings =
        [
            .. setting.Outline.Headings.Where(heading => heading.Level >= 1 && heading.Level <= contents.Depth),
        ];
        var columns = contents.Depth == 1 && headings.Count >= LeastInColumns ? 2 : 1;
        var width = (room.Width - ((columns - 1) * Gutter)) / columns;
        var rows = (headings.Count + columns - 1) / columns;
        List<LayoutBox> entries =
        [
            .. headings.Select(
                (heading, i) =>
                    Entry(setting, heading, new(room.Left + (i / rows * (width + Gutter)), width, node.Child(Tag.TOCI)))
            ),
        ];
        return columns == 1
            ? entries.Select((entry, i) => i == 1 ? entry with { Cut = BreakPenalty.Avoided } : entry)
            : [Beside(entries.Chunk(rows))];
    }

    /// <summary>Columns of entries side by side, which are read one after the other.</summary>
    static LayoutBox Beside(IEnumerable<LayoutBox[]> columns)
    {
        List<DrawCommand> inks = [];
        var height = 0.0;
        foreach (var column in columns)
        {
            var y = 0.0;
            foreach (var entry in column)
            {
                inks.AddRange(entry.Inks.OfType<TextCommand>().Select(ink => ink with { Baseline = y + ink.Baseline }));
                y += entry.Height + entry.Before;
            }
            height = Math.Max(height, y);
        }
        return new(height, inks);
    }

    static LayoutBox Entry(LayoutContext setting, HeadingEntry heading, Constraints room)
    {
        var style = TextStyles.Entry(heading.Level);
        var link = room.Node.Child(Tag.Reference).Child(Tag.Link);
        var words = setting.Say(LinkTexts.Section, heading.Text, setting.PageOf(heading));
        var target = new LinkTarget(null, heading.Destination, words, Underlined: false);
        var left = room.Left + (Indent * (heading.Level - 1));
        var number = setting.Label(setting.PageOf(heading), style with { Family = Family.Sans }, link);
        var reserved = setting.Label("0000", style with { Family = Family.Sans }, null).Width;
        var width = room.Left + room.Width - left - reserved - GapBeforeNumber;
        var lines = LineBreaker.Ragged(setting.Read([new Text(heading.Text)], style, link, width), width);
        lines = [.. (lines.Count > 0 ? lines : [Line.Empty]).Select(line => Linked(line, target))];
        List<DrawCommand> inks =
        [
            .. lines.Select((line, i) => new TextCommand(left, style.Baseline + (i * style.Leading), line)),
        ];
        AddNumber(setting, inks, room, Linked(number, target));
        return new(lines.Count * style.Leading, inks) { Before = heading.Level == 1 ? 2.5 : 0 };
    }

    /// <summary>Adds dots and the number to the last line of an entry.</summary>
    static void AddNumber(LayoutContext setting, List<DrawCommand> inks, Constraints room, Line number)
    {
        var text = (TextCommand)inks[^1];
        var end = room.Left + room.Width;
        var from = text.X + text.Line.Width + GapBeforeDots;
        var to = end - number.Width - GapBeforeDots;
        inks.Add(new TextCommand(end - number.Width, text.Baseline, number));
        var dot = setting.Label(" .", TextStyles.Cell with { Tint = Tint.Muted }, null).Width;
        // The dots of all entries stand below each other, for they are counted from the right.
        var count = (int)Math.Floor((to - from) / dot);
        if (count > 2)
        {
            var dots = setting.Label(
                string.Concat(Enumerable.Repeat(" .", count)),
                TextStyles.Cell with
                {
                    Tint = Tint.Muted,
                },
                null
            );
            var right = end - (Math.Ceiling((end - to) / dot) * dot);
            inks.Add(new TextCommand(right - dots.Width, text.Baseline, dots));
        }
    }

    static Line Linked(Line line, LinkTarget target) =>
        line with
        {
            Pieces = new([.. line.Pieces.Select(piece => piece with { Run = piece.Run with { Link = target } })]),
        };
}
