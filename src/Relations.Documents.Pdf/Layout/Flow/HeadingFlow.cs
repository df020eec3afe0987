namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out headings: in lines of about one length, which stay with what follows.</summary>
static class HeadingFlow
{
    const int MaxLinesOfTitle = 2;
    const double LongTitle = 0.7;

    /// <summary>The part of the distance above a heading that it may shrink by.</summary>
    public const double MaxShrink = 0.3;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, Heading heading, Constraints constraints)
    {
        var entry = context.NextHeading();
        var look = TextStyles.Heading(heading.Level);
        var node = constraints.Node.Child(TagOf(entry.Rank));
        var (style, lines) = Lines(context, heading, look.Style, node, constraints.Width);
        // One without text still has its place, which contents and links lead to.
        return LineStacker
            .Stack(lines.Count > 0 ? lines : [Line.Empty], style, constraints.Left)
            .Select(box => box with { KeepsNext = true })
            .Edges(
                first =>
                    first with
                    {
                        Before = look.Before,
                        Shrink = look.Before * MaxShrink,
                        Heading = entry,
                        Destinations = [entry.Destination],
                    },
                last => last
            )
            .Edges(first => first, last => last with { After = look.After });
    }

    /// <summary>The lines of a heading; a long title is set smaller, so that it leaves room for what it is the title of.</summary>
    static (TypeStyle Style, List<Line> Lines) Lines(
        LayoutContext context,
        Heading heading,
        TypeStyle style,
        TagNode node,
        double width
    )
    {
        var lines = LineBreaker.Balanced(context.Read(heading.Content, style, node, width), width);
        if (heading.Level > 0 || lines.Count <= MaxLinesOfTitle)
            return (style, lines);
        style = style.Scaled(LongTitle);
        return (style, LineBreaker.Balanced(context.Read(heading.Content, style, node, width), width));
    }

    public static Tag TagOf(int rank) => Tag.H1 + rank - 1;
}
