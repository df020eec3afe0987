namespace Relations.Documents.Pdf.Layout;

/// <summary>Makes boxes of the lines of a paragraph, so that no line of it is alone on a page.</summary>
static class LineStacker
{
    public static IEnumerable<LayoutBox> Stack(List<Line> lines, TypeStyle style, double left)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            yield return new(style.Leading, [new TextCommand(left, style.Baseline, lines[i])])
            {
                Cut = i > 0 && (i == 1 || i == lines.Count - 1) ? BreakPenalty.Bound : BreakPenalty.Free,
                Notes = NotesOf(lines[i]),
            };
        }
    }

    /// <summary>Reads content and sets it in lines with an uneven right side.</summary>
    public static IEnumerable<LayoutBox> Ragged(
        LayoutContext context,
        IReadOnlyList<Inline> content,
        TypeStyle style,
        TagNode node,
        Constraints constraints
    ) =>
        Stack(
            LineBreaker.Ragged(context.Read(content, style, node, constraints.Width), constraints.Width),
            style,
            constraints.Left
        );

    public static IReadOnlyList<NoteLayout> NotesOf(Line line) => line.HasNotes ? [.. line.Notes] : [];

    /// <summary>Changes the first and the last of some boxes.</summary>
    public static IEnumerable<LayoutBox> Edges(
        this IEnumerable<LayoutBox> boxes,
        Func<LayoutBox, LayoutBox> first,
        Func<LayoutBox, LayoutBox> last
    )
    {
        LayoutBox? previous = null;
        var isFirst = true;
        foreach (var box in boxes)
        {
            if (previous is not null)
                yield return previous;
            previous = isFirst ? first(box) : box;
            isFirst = false;
        }
        if (previous is not null)
            yield return last(previous);
    }

    public static IEnumerable<LayoutBox> Spaced(this IEnumerable<LayoutBox> boxes, double before, double after) =>
        boxes.Edges(box => box with { Before = before }, box => box with { After = after });
}
