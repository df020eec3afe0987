namespace Relations.Documents;

/// <summary>Makes pictures of pixels of drawings, for programs that cannot show SVG. The same drawing gives the same bytes.</summary>
public static class DrawingPixels
{
    const double PointsPerInch = 72;
    const double MaxSide = 4000;
    const int StepsOfCurve = 4;

    /// <summary>A PNG file of a drawing on white.</summary>
    /// <param name="drawing">The drawing, whose units are taken for points.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="outlines">The outline of a label, cut where it would leave the drawing.</param>
    /// <param name="pixelsPerInch">How fine it is; less where it would be more than 4,000 pixels wide or high.</param>
    public static byte[] Png(
        Drawing drawing,
        DocumentTheme theme,
        Func<LabelMark, TextOutline> outlines,
        double pixelsPerInch
    )
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(outlines);
        var scale = Math.Min(
            pixelsPerInch / PointsPerInch,
            MaxSide / Math.Max(1, Math.Max(drawing.Width, drawing.Height))
        );
        var (width, height) = (Pixels(drawing.Width), Pixels(drawing.Height));
        var canvas = new PixelCanvas(width, height);
        var pen = new Pen(canvas, scale, theme, outlines);
        foreach (var shape in drawing.Shapes)
            pen.Visit(shape);
        return PngWriter.Write(width, height, canvas.Pixels, scale * PointsPerInch);

        int Pixels(double units) => Math.Max(1, (int)Math.Ceiling(units * scale));
    }

    /// <summary>Draws each kind of mark.</summary>
    sealed class Pen(PixelCanvas canvas, double scale, DocumentTheme theme, Func<LabelMark, TextOutline> outlines)
        : MarkVisitor<bool>
    {
        const double Dash = 3;
        const double Gap = 2;

        protected internal override bool VisitLine(LineMark line) =>
            Stroke((line.FromX, line.FromY), (line.ToX, line.ToY), line.Thickness, line.Dashed, line.Tone);

        protected internal override bool VisitPath(PathMark path)
        {
            foreach (var (from, to) in path.Points.Zip(path.Points.Skip(1)))
                Stroke(from, to, path.Thickness, isDashed: false, path.Tone);
            return true;
        }

        protected internal override bool VisitArea(AreaMark area)
        {
            Fill(
                [
                    [.. area.Points],
                ],
                area.Fill
            );
            if (area.Edge is { } edge)
            {
                for (var i = 0; i < area.Points.Count; i++)
                    Stroke(area.Points[i], area.Points[(i + 1) % area.Points.Count], area.Thickness, area.Dashed, edge);
            }
            return true;
        }

        protected internal override bool VisitLabel(LabelMark label)
        {
            var outline = outlines(label);
            var unit = label.Size / TextOutline.UnitsPerEm;
            var left = label.X - (LabelAnchor.Before(label.Align) * outline.Width * label.Size);
            return Fill(
                [
                    .. outline.Contours.Select(contour =>
                        (IReadOnlyList<(double, double)>)
                            [.. Flat(contour).Select(p => (left + (p.X * unit), label.Y - (p.Y * unit)))]
                    ),
                ],
                label.Tone
            );
        }

        static IEnumerable<(double X, double Y)> Flat(IReadOnlyList<OutlineCurve> contour)
        {
            var (fromX, fromY) = contour.Count == 0 ? (0, 0) : (contour[^1].X, contour[^1].Y);
            foreach (var curve in contour)
            {
                for (var step = 1; !curve.IsLine && step < StepsOfCurve; step++)
                {
                    var t = step / (double)StepsOfCurve;
                    var (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
                    yield return (
                        (a * fromX) + (b * curve.ControlX) + (c * curve.X),
                        (a * fromY) + (b * curve.ControlY) + (c * curve.Y)
                    );
                }
                yield return (curve.X, curve.Y);
                (fromX, fromY) = (curve.X, curve.Y);
            }
        }

        bool Stroke((double X, double Y) from, (double X, double Y) to, double thickness, bool isDashed, Tone tone)
        {
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            var length = Math.Sqrt((dx * dx) + (dy * dy));
            if (length == 0)
                return true;
            var (ux, uy) = (dx / length, dy / length);
            var (nx, ny) = (-uy * thickness / 2, ux * thickness / 2);
            for (var at = 0.0; at < length; at += Dash + Gap)
            {
                var end = isDashed ? Math.Min(at + Dash, length) : length;
                var (a, b) = ((from.X + (ux * at), from.Y + (uy * at)), (from.X + (ux * end), from.Y + (uy * end)));
                Fill(
                    [
                        [
                            (a.Item1 + nx, a.Item2 + ny),
                            (b.Item1 + nx, b.Item2 + ny),
                            (b.Item1 - nx, b.Item2 - ny),
                            (a.Item1 - nx, a.Item2 - ny),
                        ],
                    ],
                    tone
                );
                if (!isDashed)
                    break;
            }
            return true;
        }

        bool Fill(IReadOnlyList<IReadOnlyList<(double X, double Y)>> outlines, Tone tone)
        {
            canvas.Fill(
                [
                    .. outlines.Select(outline =>
                        (IReadOnlyList<(double, double)>)[.. outline.Select(p => (p.X * scale, p.Y * scale))]
                    ),
                ],
                theme.ColorOf(Tint.Of(tone))
            );
            return true;
        }
    }
}
