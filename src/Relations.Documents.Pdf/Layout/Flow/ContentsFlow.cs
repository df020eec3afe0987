namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out the list of headings. Its numbers have a place of one width, so that they change nothing when they become known.</summary>
static class ContentsFlow
{
    const double Indent = 14;
    const double GapBeforeNumber = 6;
    const double GapBeforeDots = 5;
    const double Gutter = 28;
    const int LeastInColumns = 8;
    const double WidthOfTwo = 300;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, Contents contents, Constraints constraints)
    {
        var node = constraints.Node.Child(Tag.TOC);
        return Title(context, contents, constraints)
            .Concat(Entries(context, contents, constraints, node))
            .Edges(first => first, last => last with { After = 16 });
    }

    static IEnumerable<LayoutBox> Title(LayoutContext context, Contents contents, Constraints constraints)
    {
        var look = TextStyles.Heading(1);
        var node = constraints.Node.Child(HeadingFlow.TagOf(context.Outline.HasTitle ? 2 : 1));
        var pieces = context.Read([new Text(contents.Title)], look.Style, node, constraints.Width);
        return LineStacker
            .Stack(LineBreaker.Balanced(pieces, constraints.Width), look.Style, constraints.Left)
            .Select(box => box with { KeepsNext = true })
            .Spaced(look.Before, look.After)
            .Edges(first => first with { Shrink = look.Before * HeadingFlow.MaxShrink }, last => last);
    }

    static IEnumerable<LayoutBox> Entries(
        LayoutContext context,
        Contents contents,
        Constraints constraints,
        TagNode node
    )
    {
        List<HeadingEntry> headings =
        [
            .. context.Outline.Headings.Where(heading => heading.Level >= 1 && heading.Level <= contents.Depth),
        ];
        var columns =
            contents.Depth == 1 && headings.Count >= LeastInColumns && constraints.Width >= WidthOfTwo ? 2 : 1;
        var width = (constraints.Width - ((columns - 1) * Gutter)) / columns;
        var rows = (headings.Count + columns - 1) / columns;
        List<LayoutBox> entries =
        [
            .. headings.Select(
                (heading, i) =>
                    Entry(
                        context,
                        heading,
                        new(constraints.Left + (i / rows * (width + Gutter)), width, node.Child(Tag.TOCI))
                    )
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

    static LayoutBox Entry(LayoutContext context, HeadingEntry heading, Constraints constraints)
    {
        var style = TextStyles.Entry(heading.Level);
        var link = constraints.Node.Child(Tag.Reference).Child(Tag.Link);
        var words = context.Say(LinkTexts.Section, heading.Text, context.PageOf(heading));
        var target = new LinkTarget(null, heading.Destination, words, Underlined: false);
        var left = constraints.Left + (Indent * (heading.Level - 1));
        var number = context.Label(context.PageOf(heading), style with { Family = Family.Sans }, link);
        var reserved = context.Label("0000", style with { Family = Family.Sans }, null).Width;
        var width = constraints.Left + constraints.Width - left - reserved - GapBeforeNumber;
        var lines = LineBreaker.Ragged(context.Read([new Text(heading.Text)], style, link, width), width);
        lines = [.. (lines.Count > 0 ? lines : [Line.Empty]).Select(line => Linked(line, target))];
        List<DrawCommand> inks =
        [
            .. lines.Select((line, i) => new TextCommand(left, style.Baseline + (i * style.Leading), line)),
        ];
        AddNumber(context, inks, constraints, Linked(number, target));
        return new(lines.Count * style.Leading, inks) { Before = heading.Level == 1 ? 2.5 : 0 };
    }

    /// <summary>Adds dots and the number to the last line of an entry.</summary>
    static void AddNumber(LayoutContext context, List<DrawCommand> inks, Constraints constraints, Line number)
    {
        var text = (TextCommand)inks[^1];
        var end = constraints.Left + constraints.Width;
        var from = text.X + text.Line.Width + GapBeforeDots;
        var to = end - number.Width - GapBeforeDots;
        inks.Add(new TextCommand(end - number.Width, text.Baseline, number));
        var dot = context.Label(" .", TextStyles.Cell with { Tint = Tint.Muted }, null).Width;
        // The dots of all entries stand below each other, for they are counted from the right.
        var count = (int)Math.Floor((to - from) / dot);
        if (count > 2)
        {
            var dots = context.Label(
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
