namespace Relations.Documents;

/// <summary>A line of text as outlines, for pictures that must look alike whatever fonts are there.</summary>
/// <param name="Width">How wide it is, in ems.</param>
/// <param name="Contours">Closed contours in units of which 2,000 are an em, from the start of the line, with y upwards.</param>
public sealed record TextOutline(double Width, IReadOnlyList<IReadOnlyList<OutlineCurve>> Contours)
{
    /// <summary>How many units are an em.</summary>
    public const int UnitsPerEm = 2000;
}

/// <summary>A quadratic curve, from where the one before it ends; that of the first is the end of the last.</summary>
/// <param name="ControlX">Its control point; where it is the end, the curve is a straight line.</param>
/// <param name="ControlY">Its control point.</param>
/// <param name="X">Where it ends.</param>
/// <param name="Y">Where it ends.</param>
public readonly record struct OutlineCurve(int ControlX, int ControlY, int X, int Y)
{
    /// <summary>Whether it is a straight line.</summary>
    public bool IsLine => ControlX == X && ControlY == Y;
}
