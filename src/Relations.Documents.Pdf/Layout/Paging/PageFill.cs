namespace Relations.Documents.Pdf.Layout;

/// <summary>How full a page is.</summary>
/// <param name="Capacity">How high the text area is.</param>
/// <param name="CarriedHeight">How high the lines of notes are that come from the page before.</param>
readonly record struct PageFill(double Capacity, double CarriedHeight)
{
    /// <summary>The distance between text and notes, with the rule within.</summary>
    public const double NoteGap = 16;

    // A note higher than this part of a page may flow on, and notes from the page before take no more of this one where text can stand beside them.
    const double LongNote = 0.25;
    const double MaxCarried = 0.6;

    const double Tolerance = 0.01;

    double Used { get; init; }

    double NoteHeight { get; init; }

    double After { get; init; }

    double Shrink { get; init; }

    bool HasText { get; init; }

    bool IsFull { get; init; }

    /// <summary>Whether distances that can shrink are taken as shrunk.</summary>
    public bool IsTight { get; init; }

    /// <summary>Whether there is a distance that could still shrink for the sake of a box.</summary>
    public bool CanShrinkFor(LayoutBox box) => !IsTight && Shrink + ShrinkOf(box) > 0;

    /// <summary>The height that is free between text and notes.</summary>
    public double Spare => Capacity - Height(Used, Carried + NoteHeight);

    double Carried => Math.Min(CarriedHeight, Capacity * MaxCarried);

    public bool Takes(LayoutBox box)
    {
        if (IsFull)
            return false;
        var text = Used + HeightOf(box) - (IsTight ? Shrink + ShrinkOf(box) : 0);
        var notes = Carried + NoteHeight;
        return Fits(text, notes + box.Notes.Sum(note => note.Height))
            || (IsLong(box) && Fits(text, notes + box.Notes[0].Lines.Take(2).Sum(line => line.Height)));
    }

    public PageFill With(LayoutBox box)
    {
        var added = this with
        {
            Used = Used + HeightOf(box),
            NoteHeight = NoteHeight + box.Notes.Sum(note => note.Height),
            After = box.After,
            Shrink = Shrink + ShrinkOf(box),
            HasText = true,
        };
        var text = added.Used - (IsTight ? added.Shrink : 0);
        return added with { IsFull = !added.Fits(text, added.Carried + added.NoteHeight) };
    }

    bool IsLong(LayoutBox box) => box.Notes.Sum(note => note.Height) > Capacity * LongNote;

    double HeightOf(LayoutBox box) =>
        box.Height + (HasText ? Math.Max(After, box.Before) : box.Head.Sum(head => head.Height));

    double ShrinkOf(LayoutBox box) => HasText ? box.Shrink : 0;

    bool Fits(double text, double notes) => Height(text, notes) <= Capacity + Tolerance;

    static double Height(double text, double notes) => text + notes + (notes > 0 ? NoteGap : 0);
}
