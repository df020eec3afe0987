namespace Relations.Documents.Pdf.Layout;

/// <summary>How willingly a page ends before a box.</summary>
enum BreakPenalty
{
    /// <summary>Willingly.</summary>
    Free,

    /// <summary>Where there is no free cut: within what is to be kept together.</summary>
    Avoided,

    /// <summary>Only where there is no other: after a heading, or with one line of a paragraph alone.</summary>
    Bound,
}

/// <summary>A strip over the width of the text that is never cut, such as a line of a paragraph or a row of a table.</summary>
/// <param name="Height">How high it is, in points.</param>
/// <param name="Inks">What is drawn on it, from back to front.</param>
sealed record LayoutBox(double Height, IReadOnlyList<DrawCommand> Inks)
{
    /// <summary>The distance to what is above it, in points; the greater of this and the other's <see cref="After"/> counts, and none at the head of a page.</summary>
    public double Before { get; init; }

    /// <summary>The distance to what is below it, in points.</summary>
    public double After { get; init; }

    /// <summary>How much less the distance above it may be where so much more fits on the page, in points.</summary>
    public double Shrink { get; init; }

    /// <summary>How much more it may be, at the head of a page too, where the page ends with much room to spare, in points.</summary>
    public double Stretch { get; init; }

    /// <summary>How willingly a page ends before it.</summary>
    public BreakPenalty Cut { get; init; }

    /// <summary>Whether it stays with the box below it.</summary>
    public bool KeepsNext { get; init; }

    /// <summary>The notes whose marks are on it.</summary>
    public IReadOnlyList<NoteLayout> Notes { get; init; } = [];

    /// <summary>What is repeated above it where it is the first on a page: the headers of its table.</summary>
    public IReadOnlyList<LayoutBox> Head { get; init; } = [];

    /// <summary>The names of the destinations at its upper side.</summary>
    public IReadOnlyList<string> Destinations { get; init; } = [];

    /// <summary>The heading that begins with it; null where none does.</summary>
    public HeadingEntry? Heading { get; init; }

    /// <summary>What it is made of, from its upper side, where it is several boxes side by side; their inks are its own.</summary>
    public IReadOnlyList<Placed> Parts { get; init; } = [];

    /// <summary>It and its parts, and where each lies from its upper side.</summary>
    public IEnumerable<Placed> Places => Parts.SelectMany(part => part.Box.Places, Below).Prepend(new(0, this));

    static Placed Below(Placed part, Placed place) => new(part.Y + place.Y, place.Box);
}

/// <summary>A footnote.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="node">Its part of the structure.</param>
sealed class NoteLayout(int number, TagNode node)
{
    public int Number => number;

    public TagNode Node => node;

    /// <summary>Its lines.</summary>
    public IReadOnlyList<LayoutBox> Lines { get; set; } = [];

    public double Height => Lines.Sum(line => line.Height);
}
