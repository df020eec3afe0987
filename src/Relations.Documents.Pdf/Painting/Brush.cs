using Relations.Documents.Pdf.Layout;
using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>Draws on one page what the layout has placed there.</summary>
/// <param name="page">The page.</param>
/// <param name="letters">The fonts.</param>
/// <param name="tags">The structure.</param>
/// <param name="palette">The colours.</param>
/// <param name="left">The left side of the text, in points.</param>
sealed class Brush(PdfPage page, GlyphCache letters, Tags tags, Palette palette, double left)
{
    readonly TextBrush text = new(page, letters, tags, palette);

    /// <summary>Paints the commands of a box whose upper side is at <paramref name="top"/>.</summary>
    /// <param name="inks">The inks.</param>
    /// <param name="top">In points from the upper side of the page.</param>
    /// <param name="artifact">What the inks are where none of them need be heard; null where they are what their nodes say.</param>
    public void Paint(IReadOnlyList<DrawCommand> inks, double top, ArtifactKind? artifact = null)
    {
        foreach (var ink in inks)
        {
            switch (ink)
            {
                case TextCommand text:
                    this.text.Paint(text.Line, left + text.X, top + text.Baseline, artifact);
                    break;
                case TagCommand { Node: var node } when artifact is null:
                    tags.Of(node);
                    break;
                case FigureCommand figure when artifact is null:
                    PaintFigure(figure, top);
                    break;
                case FillCommand or LineCommand or PathCommand or PolygonCommand:
                    using (page.Canvas.BeginArtifact(artifact ?? ArtifactKind.Layout))
                        Draw(ink, top);
                    break;
            }
        }
    }

    void PaintFigure(FigureCommand figure, double top)
    {
        var element = tags.Of(figure.Node);
        var (x, y, width, height) = figure.Bounds;
        element.SetBounds(page, new(left + x, top + y, width, height));
        using var mark = page.Canvas.BeginTag(element);
        foreach (var part in figure.Parts)
        {
            if (part is TextCommand text)
                this.text.Draw(text.Line.Pieces, left + text.X, top + text.Baseline, 0);
            else
                Draw(part, top);
        }
    }

    void Draw(DrawCommand ink, double top)
    {
        var canvas = page.Canvas;
        switch (ink)
        {
            case FillCommand fill:
                canvas.FillRect(new(left + fill.X, top + fill.Y, fill.Width, fill.Height), palette.Of(fill.Tint));
                break;
            case LineCommand rule:
                canvas.DrawLine(
                    new(left + rule.FromX, top + rule.FromY),
                    new(left + rule.ToX, top + rule.ToY),
                    rule.Thickness,
                    palette.Of(rule.Tint),
                    rule.Dashed ? [3, 2] : []
                );
                break;
            case PictureCommand { Bounds: var (x, y, width, height), Picture: var picture }:
                canvas.DrawImage(new(left + x, top + y, width, height), ImageOf(picture));
                break;
            case PolygonCommand area:
                canvas.FillPolygon(Placed(area.Points, top), palette.Of(area.Tint));
                break;
            case PathCommand path:
                canvas.DrawPath(Placed(path.Points, top), path.Thickness, palette.Of(path.Tint));
                break;
        }
    }

    PdfPoint[] Placed(IEnumerable<(double X, double Y)> points, double top) =>
        [.. points.Select(point => new PdfPoint(left + point.X, top + point.Y))];

    static PdfImage ImageOf(Picture picture) =>
        picture.Samples is { } samples
            ? PdfImage.FromSamples(picture.Width, picture.Height, picture.IsGrey, samples)
            : PdfImage.FromJpeg(picture.Width, picture.Height, picture.IsGrey, picture.File);
}
