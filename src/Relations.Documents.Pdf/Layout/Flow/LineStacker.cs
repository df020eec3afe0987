namespace Relations.Documents.Pdf.Layout;

/// <summary>Makes bricks of the lines of a paragraph, so that no line of it is alone on a page.</summary>
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

    public static IReadOnlyList<NoteLayout> NotesOf(Line line) => line.HasNotes ? [.. line.Notes] : [];

    /// <summary>Changes the first and the last of some bricks.</summary>
    public static IEnumerable<LayoutBox> Edges(
        this IEnumerable<LayoutBox> bricks,
        Func<LayoutBox, LayoutBox> first,
        Func<LayoutBox, LayoutBox> last
    )
    {
        LayoutBox? previous = null;
        var isFirst = true;
        foreach (var brick in bricks)
        {
            if (previous is not null)
                yield return previous;
            previous = isFirst ? first(brick) : brick;
            isFirst = false;
        }
        if (previous is not null)
            yield return last(previous);
    }

    public static IEnumerable<LayoutBox> Spaced(this IEnumerable<LayoutBox> bricks, double before, double after) =>
        bricks.Edges(brick => brick with { Before = before }, brick => brick with { After = after });
}
