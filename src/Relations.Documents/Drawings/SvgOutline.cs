using System.Globalization;
using System.Text;

namespace Relations.Documents;

/// <summary>Writes labels as outlines. Each letter is written by its distances, so that the same letters are the same text and compress well.</summary>
static class SvgOutline
{
    public static string Of(LabelMark label, TextOutline outline, string attributes)
    {
        var unit = label.Size / TextOutline.UnitsPerEm;
        var left = label.X - (LabelAnchor.Before(label.Align) * outline.Width * label.Size);
        var path = new StringBuilder();
        foreach (var contour in outline.Contours.Where(contour => contour.Count > 0))
            Append(path, contour);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"\n<path transform=\"matrix({unit:0.######} 0 0 {-unit:0.######} {left:0.##} {label.Y:0.##})\" d=\"{path}\"{attributes}/>"
        );
    }

    static void Append(StringBuilder path, IReadOnlyList<OutlineCurve> contour)
    {
        var (x, y) = (contour[^1].X, contour[^1].Y);
        path.Append(CultureInfo.InvariantCulture, $"M{x} {y}");
        foreach (var curve in contour)
        {
            if (!curve.IsLine)
                path.Append(CultureInfo.InvariantCulture, $"q{curve.ControlX - x} {curve.ControlY - y} ");
            else
                path.Append('l');
            path.Append(CultureInfo.InvariantCulture, $"{curve.X - x} {curve.Y - y}");
            (x, y) = (curve.X, curve.Y);
        }
        path.Append('z');
    }
}
