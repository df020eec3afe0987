namespace Relations.Documents.Pdf.Layout;

/// <summary>Gives the bricks of a page their places: text from the head downwards, notes at the foot.</summary>
/// <param name="frame">The page.</param>
/// <param name="carried">The lines of notes that the page before had no room for.</param>
/// <param name="bricks">The text.</param>
/// <param name="stretches">Whether distances may take of the room to spare.</param>
sealed class PageComposer(
    PageFrame frame,
    IReadOnlyList<LayoutBox> carried,
    IReadOnlyList<LayoutBox> bricks,
    bool stretches
)
{
    // What distances that can stretch take of the room to spare.
    const double Share = 0.6;

    /// <summary>The lines of notes that this page has no room for, known once it is composed.</summary>
    public List<LayoutBox> Carried { get; private set; } = [];

    public LaidPage Compose(int number)
    {
        var y = frame.Top;
        List<Placed> head = [];
        foreach (var brick in bricks.Count > 0 ? bricks[0].Head : [])
        {
            head.Add(new(y, brick));
            y += brick.Height;
        }
        var (shrink, stretch) = Parts();
        List<Placed> body = [];
        foreach (var brick in bricks)
        {
            y += brick.Stretch * stretch;
            if (body.Count > 0)
                y += Math.Max(body[^1].Brick.After, brick.Before) - (brick.Shrink * shrink);
            body.Add(new(y, brick));
            y += brick.Height;
        }
        return new(number, head, body, Notes(bricks.Count > 0 ? y + PageFill.NoteGap : y));
    }

    /// <summary>The parts of what distances can shrink and stretch by, from 0 to 1.</summary>
    (double Shrink, double Stretch) Parts()
    {
        var maxShrink = bricks.Skip(1).Sum(brick => brick.Shrink);
        var maxStretch = stretches ? bricks.Sum(brick => brick.Stretch) : 0;
        if (maxShrink + maxStretch == 0)
            return (0, 0);
        var fill = bricks.Aggregate(
            new PageFill(frame.TextHeight, carried.Sum(line => line.Height)),
            (fill, brick) => fill.With(brick)
        );
        return (Part(-fill.Spare, maxShrink), Part(fill.Spare * Share, maxStretch));
    }

    static double Part(double wanted, double most) => most > 0 ? Math.Clamp(wanted / most, 0, 1) : 0;

    List<Placed> Notes(double top)
    {
        List<LayoutBox> lines = [.. carried, .. bricks.SelectMany(brick => brick.Notes).SelectMany(note => note.Lines)];
        var bottom = frame.Top + frame.TextHeight;
        var (count, height) = (0, 0.0);
        while (count < lines.Count && top + height + lines[count].Height <= bottom + LineBreaker.Tolerance)
            height += lines[count++].Height;
        // A page with neither text nor a line of a note would be followed by another like it.
        if (count == 0 && bricks.Count == 0 && lines.Count > 0)
            height = lines[count++].Height;
        Carried = lines[count..];

        List<Placed> placed = [];
        var y = bottom - height;
        foreach (var line in lines.Take(count))
        {
            placed.Add(new(y, line));
            y += line.Height;
        }
        return placed;
    }
}
