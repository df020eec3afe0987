namespace Relations.Briefings.Layout;

/// <summary>Gives the bricks of a page their places: text from the head downwards, notes at the foot.</summary>
/// <param name="frame">The page.</param>
/// <param name="carried">The lines of notes that the page before had no room for.</param>
/// <param name="bricks">The text.</param>
sealed class PageComposer(PageFrame frame, IReadOnlyList<Brick> carried, IReadOnlyList<Brick> bricks)
{
    /// <summary>The lines of notes that this page has no room for, known once it is composed.</summary>
    internal List<Brick> Carried { get; private set; } = [];

    internal Page Compose(int number)
    {
        var y = frame.Top;
        List<Placed> head = [];
        foreach (var brick in bricks.Count > 0 ? bricks[0].Head : [])
        {
            head.Add(new(y, brick));
            y += brick.Height;
        }
        List<Placed> body = [];
        foreach (var brick in bricks)
        {
            if (body.Count > 0)
                y += Math.Max(body[^1].Brick.After, brick.Before);
            body.Add(new(y, brick));
            y += brick.Height;
        }
        return new(number, head, body, Notes(bricks.Count > 0 ? y + PageFill.NoteGap : y));
    }

    List<Placed> Notes(double top)
    {
        List<Brick> lines = [.. carried, .. bricks.SelectMany(brick => brick.Notes).SelectMany(note => note.Lines)];
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
