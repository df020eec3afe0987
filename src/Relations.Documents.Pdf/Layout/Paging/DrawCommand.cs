namespace Relations.Documents.Pdf.Layout;

/// <summary>Something to be drawn, in points from the left side of the text area and the upper side of its box.</summary>
abstract record DrawCommand
{
    /// <summary>The same, so much lower.</summary>
    public abstract DrawCommand Lower(double by);
}

/// <summary>A line of text.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Baseline">Where its baseline lies.</param>
/// <param name="Line">The text.</param>
sealed record TextCommand(double X, double Baseline, Line Line) : DrawCommand
{
    public override DrawCommand Lower(double by) => this with { Baseline = Baseline + by };
}

/// <summary>An area of one colour.</summary>
sealed record FillCommand(double X, double Y, double Width, double Height, Tint Tint) : DrawCommand
{
    public override DrawCommand Lower(double by) => this with { Y = Y + by };
}

/// <summary>A straight line.</summary>
/// <param name="FromX">Where it begins.</param>
/// <param name="FromY">Where it begins.</param>
/// <param name="ToX">Where it ends.</param>
/// <param name="ToY">Where it ends.</param>
/// <param name="Thickness">How thick it is, in points.</param>
/// <param name="Tint">Its colour.</param>
/// <param name="Dashed">Whether it is dashed.</param>
sealed record LineCommand(
    double FromX,
    double FromY,
    double ToX,
    double ToY,
    double Thickness,
    Tint Tint,
    bool Dashed = false
) : DrawCommand
{
    public override DrawCommand Lower(double by) => this with { FromY = FromY + by, ToY = ToY + by };
}

/// <summary>A line through several points.</summary>
sealed record PathCommand(IReadOnlyList<(double X, double Y)> Points, double Thickness, Tint Tint) : DrawCommand
{
    public override DrawCommand Lower(double by) =>
        this with
        {
            Points = [.. Points.Select(point => (point.X, point.Y + by))],
        };
}

/// <summary>A polygon of one colour.</summary>
sealed record PolygonCommand(IReadOnlyList<(double X, double Y)> Points, Tint Tint) : DrawCommand
{
    public override DrawCommand Lower(double by) =>
        this with
        {
            Points = [.. Points.Select(point => (point.X, point.Y + by))],
        };
}

/// <summary>A picture of pixels.</summary>
/// <param name="Bounds">Where it lies: left, top, width and height.</param>
/// <param name="Picture">The picture.</param>
sealed record PictureCommand((double X, double Y, double Width, double Height) Bounds, Picture Picture) : DrawCommand
{
    public override DrawCommand Lower(double by) => this with { Bounds = Bounds with { Y = Bounds.Y + by } };
}

/// <summary>A part of the structure that exists though nothing of it may be seen, such as an empty cell.</summary>
sealed record TagCommand(TagNode Node) : DrawCommand
{
    public override DrawCommand Lower(double by) => this;
}

/// <summary>A drawing, which is one thing to those who hear it.</summary>
/// <param name="Node">The part of the structure.</param>
/// <param name="Bounds">Where it lies: left, top, width and height.</param>
/// <param name="Parts">What it is drawn with.</param>
sealed record FigureCommand(
    TagNode Node,
    (double X, double Y, double Width, double Height) Bounds,
    IReadOnlyList<DrawCommand> Parts
) : DrawCommand
{
    public override DrawCommand Lower(double by) =>
        this with
        {
            Bounds = Bounds with { Y = Bounds.Y + by },
            Parts = [.. Parts.Select(part => part.Lower(by))],
        };
}
