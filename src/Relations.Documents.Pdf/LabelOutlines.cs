using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf;

/// <summary>The text of drawings as outlines, in the fonts that PDF files have.</summary>
public static class LabelOutlines
{
    /// <summary>The outline of a label, cut where it would leave its drawing.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="label">The label.</param>
    /// <param name="language">The language of its words.</param>
    public static TextOutline Of(Drawing drawing, LabelMark label, Language language)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(label);
        var room = LabelFit.Room(label, drawing.Width);
        var face = label.Style == TextStyle.Strong ? Face.SansStrong : Face.Sans;
        var shaped = FontSet.Of(face).Shape(LabelFit.Within(label, room), 1, language.Code());
        List<IReadOnlyList<OutlineCurve>> contours = [];
        var x = 0.0;
        foreach (var run in shaped.Runs)
        {
            var unit = TextOutline.UnitsPerEm / (double)run.Face.UnitsPerEm;
            foreach (var glyph in run.Glyphs)
            {
                var (left, up) = ((int)Math.Round(x + (glyph.X * unit)), (int)Math.Round(glyph.Y * unit));
                contours.AddRange(
                    run.Face.OutlineOf(glyph.Id)
                        .Select(contour =>
                            (IReadOnlyList<OutlineCurve>)
                                [
                                    .. contour.Select(curve => new OutlineCurve(
                                        left + Scaled(curve.ControlX, unit),
                                        up + Scaled(curve.ControlY, unit),
                                        left + Scaled(curve.X, unit),
                                        up + Scaled(curve.Y, unit)
                                    )),
                                ]
                        )
                );
                x += (glyph.Advance + glyph.Kerning) * unit;
            }
        }
        return new(shaped.Width, contours);
    }

    static int Scaled(double value, double unit) => (int)Math.Round(value * unit);
}
