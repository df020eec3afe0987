namespace Relations.Pdf;

/// <summary>A quadratic curve of an outline, in units of the face with y upwards, from where the segment before it ends; that of the first is the end of the last.</summary>
/// <param name="ControlX">Its control point; where it is the end, the segment is a straight line.</param>
/// <param name="ControlY">Its control point.</param>
/// <param name="X">Where it ends.</param>
/// <param name="Y">Where it ends.</param>
public readonly record struct OutlineSegment(double ControlX, double ControlY, double X, double Y);
