namespace Relations.Documents;

/// <summary>A drawing of simple shapes, in units of its own: x to the right, y downwards, from 0 to its size.</summary>
/// <param name="Width">How wide it is; it is scaled to the width of the text.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Shapes">What is drawn, from back to front.</param>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Mark> Shapes);

/// <summary>A shape of a drawing.</summary>
public abstract record Mark
{
    private protected Mark() { }

    // A mark without it does not compile, and neither does a visitor that does not know the mark.
    internal abstract TResult Accept<TResult>(MarkVisitor<TResult> visitor);
}

/// <summary>A straight line.</summary>
/// <param name="FromX">Where it begins.</param>
/// <param name="FromY">Where it begins.</param>
/// <param name="ToX">Where it ends.</param>
/// <param name="ToY">Where it ends.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Dashed">Whether it is dashed, for what is not certain.</param>
public sealed record LineMark(double FromX, double FromY, double ToX, double ToY, Tone Tone, bool Dashed = false) : Mark
{
    /// <summary>How thick it is, in units of the drawing.</summary>
    public double Thickness { get; init; } = 0.9;

    internal override TResult Accept<TResult>(MarkVisitor<TResult> visitor) => visitor.VisitLine(this);
}

/// <summary>A line through several points, such as a coast.</summary>
/// <param name="Points">Its points, two or more, each as x and y.</param>
/// <param name="Tone">Its colour.</param>
public sealed record PathMark(IReadOnlyList<(double X, double Y)> Points, Tone Tone) : Mark
{
    /// <summary>How thick it is, in units of the drawing.</summary>
    public double Thickness { get; init; } = 0.9;

    internal override TResult Accept<TResult>(MarkVisitor<TResult> visitor) => visitor.VisitPath(this);
}

/// <summary>A closed area.</summary>
/// <param name="Points">Its corners, three or more, each as x and y.</param>
/// <param name="Fill">The colour of the area.</param>
public sealed record AreaMark(IReadOnlyList<(double X, double Y)> Points, Tone Fill) : Mark
{
    /// <summary>The colour of its edge; null for none.</summary>
    public Tone? Edge { get; init; }

    /// <summary>How thick its edge is, in units of the drawing.</summary>
    public double Thickness { get; init; } = 0.9;

    /// <summary>Whether its edge is dashed, for what is not certain.</summary>
    public bool Dashed { get; init; }

    internal override TResult Accept<TResult>(MarkVisitor<TResult> visitor) => visitor.VisitArea(this);
}

/// <summary>A line of text.</summary>
/// <param name="X">Where its anchor lies.</param>
/// <param name="Y">Where its baseline lies.</param>
/// <param name="Text">The text.</param>
/// <param name="Size">The size of the letters, in units of the drawing.</param>
/// <param name="Align">Which part of the text is at x.</param>
public sealed record LabelMark(double X, double Y, string Text, double Size, LabelAlign Align = LabelAlign.Start) : Mark
{
    /// <summary>The text, with control characters made visible.</summary>
    public string Text
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Text);

    /// <summary>How it is set apart.</summary>
    public TextStyle Style { get; init; }

    /// <summary>The colour of the letters.</summary>
    public Tone Tone { get; init; } = Tone.Ink;

    internal override TResult Accept<TResult>(MarkVisitor<TResult> visitor) => visitor.VisitLabel(this);
}

/// <summary>Which part of a text is at its anchor.</summary>
public enum LabelAlign
{
    /// <summary>Its start.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}

/// <summary>A colour by what it is for. It is never the only carrier of a meaning.</summary>
public enum Tone
{
    /// <summary>The colour of text.</summary>
    Ink,

    /// <summary>What is less important.</summary>
    Muted,

    /// <summary>The accent of the theme: the first party, what is certain.</summary>
    Accent,

    /// <summary>A second accent: the other party.</summary>
    Second,

    /// <summary>A light ground.</summary>
    Ground,

    /// <summary>The colour of the paper.</summary>
    Paper,

    /// <summary>What both parties share, such as their relations.</summary>
    Shared,

    /// <summary>A light shade of the accent.</summary>
    AccentTint,

    /// <summary>A light shade of the second accent.</summary>
    SecondTint,

    /// <summary>A fine line behind what is drawn.</summary>
    Grid,
}
