namespace Relations.Documents.Pdf.Layout;

/// <summary>Gives the boxes of a page their places: text from the head downwards, notes at the foot.</summary>
/// <param name="frame">The page.</param>
/// <param name="carried">The lines of notes that the page before had no room for.</param>
/// <param name="boxes">The text.</param>
/// <param name="stretches">Whether distances may take of the room to spare.</param>
sealed class PageComposer(
    PageFrame frame,
    IReadOnlyList<LayoutBox> carried,
    IReadOnlyList<LayoutBox> boxes,
    bool stretches
)
{
    // What distances that can stretch take of the room to spare.
    const double Share = 0.6;

    int number;

    /// <summary>The lines of notes that this page has no room for, known once it is composed.</summary>
    public List<LayoutBox> Carried { get; private set; } = [];

    public LaidPage Compose(int number)
    {
        this.number = number;
        var y = frame.TopOf(number);
        List<Placed> head = [];
        foreach (var box in boxes.Count > 0 ? boxes[0].Head : [])
        {
            head.Add(new(y, box));
            y += box.Height;
        }
        var (shrink, stretch) = Parts();
        List<Placed> body = [];
        foreach (var box in boxes)
        {
            y += box.Stretch * stretch;
            if (body.Count > 0)
                y += Math.Max(body[^1].Box.After, box.Before) - (box.Shrink * shrink);
            body.Add(new(y, box));
            y += box.Height;
        }
        return new(number, head, body, Notes(boxes.Count > 0 ? y + PageFill.NoteGap : y));
    }

    /// <summary>The parts of what distances can shrink and stretch by, from 0 to 1.</summary>
    (double Shrink, double Stretch) Parts()
    {
        var maxShrink = boxes.Skip(1).Sum(box => box.Shrink);
        var maxStretch = stretches ? boxes.Sum(box => box.Stretch) : 0;
        if (maxShrink + maxStretch == 0)
            return (0, 0);
        var fill = boxes.Aggregate(
            new PageFill(frame.HeightOf(number), carried.Sum(line => line.Height)),
            (fill, box) => fill.With(box)
        );
        return (Part(-fill.Spare, maxShrink), Part(fill.Spare * Share, maxStretch));
    }

    static double Part(double wanted, double most) => most > 0 ? Math.Clamp(wanted / most, 0, 1) : 0;

    List<Placed> Notes(double top)
    {
        List<LayoutBox> lines = [.. carried, .. boxes.SelectMany(box => box.Notes).SelectMany(note => note.Lines)];
        var bottom = frame.TopOf(number) + frame.HeightOf(number);
        var (count, height) = (0, 0.0);
        while (count < lines.Count && top + height + lines[count].Height <= bottom + LineBreaker.Tolerance)
            height += lines[count++].Height;
        // A page with neither text nor a line of a note would be followed by another like it.
        if (count == 0 && boxes.Count == 0 && lines.Count > 0)
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
