using System.Runtime.InteropServices;
using Relations.Briefings.Layout;
using Relations.Pdf;

namespace Relations.Briefings;

/// <summary>Draws on one page what the layout has placed there.</summary>
/// <param name="page">The page.</param>
/// <param name="letters">The fonts.</param>
/// <param name="tags">The structure.</param>
/// <param name="left">The left side of the text, in points.</param>
sealed class Brush(PdfPage page, Letters letters, Tags tags, double left)
{
    const double UnderlineDepth = 1.6;
    const double UnderlineThickness = 0.35;

    readonly List<ShapedText> _shapes = [];

    /// <summary>Paints inks of a brick whose upper side is at <paramref name="top"/>.</summary>
    /// <param name="inks">The inks.</param>
    /// <param name="top">In points from the upper side of the page.</param>
    /// <param name="artifact">What the inks are where none of them need be heard; null where they are what their nodes say.</param>
    internal void Paint(IReadOnlyList<Ink> inks, double top, ArtifactKind? artifact = null)
    {
        foreach (var ink in inks)
        {
            switch (ink)
            {
                case TextInk text:
                    PaintText(text, top, artifact);
                    break;
                case NodeInk { Node: var node } when artifact is null:
                    tags.Of(node);
                    break;
                case FigureInk figure when artifact is null:
                    PaintFigure(figure, top);
                    break;
                case FillInk or RuleInk or AreaInk:
                    using (page.Canvas.BeginArtifact(artifact ?? ArtifactKind.Layout))
                        Draw(ink, top);
                    break;
            }
        }
    }

    void PaintFigure(FigureInk figure, double top)
    {
        var element = tags.Of(figure.Node);
        var (x, y, width, height) = figure.Bounds;
        element.SetBounds(page, new(left + x, top + y, width, height));
        using var mark = page.Canvas.BeginTag(element);
        foreach (var part in figure.Parts)
        {
            if (part is TextInk text)
                DrawRun(text.Line.Pieces, left + text.X, top + text.Baseline, 0);
            else
                Draw(part, top);
        }
    }

    void Draw(Ink ink, double top)
    {
        var canvas = page.Canvas;
        switch (ink)
        {
            case FillInk fill:
                canvas.FillRect(new(left + fill.X, top + fill.Y, fill.Width, fill.Height), ColorOf(fill.Tint));
                break;
            case RuleInk rule:
                canvas.DrawLine(
                    new(left + rule.FromX, top + rule.FromY),
                    new(left + rule.ToX, top + rule.ToY),
                    rule.Thickness,
                    ColorOf(rule.Tint),
                    rule.Dashed ? [3, 2] : []
                );
                break;
            case AreaInk area:
                PdfPoint[] points = [.. area.Points.Select(point => new PdfPoint(left + point.X, top + point.Y))];
                canvas.FillPolygon(points, ColorOf(area.Tint));
                break;
        }
    }

    /// <summary>Paints a line run by run, for each run has its own part of the structure.</summary>
    void PaintText(TextInk ink, double top, ArtifactKind? artifact)
    {
        var (pieces, stretch) = (ink.Line.Pieces, ink.Line.Stretch);
        var (x, baseline) = (left + ink.X, top + ink.Baseline);
        for (var start = 0; start < pieces.Count; )
        {
            var run = pieces[start].Run;
            var end = start + 1;
            while (end < pieces.Count && ReferenceEquals(pieces[end].Run, run))
                end++;
            var some = pieces.Slice(start, end - start);
            x +=
                artifact is not null || run.Node is null
                    ? PaintArtifact(some, x, baseline, stretch, artifact)
                    : PaintRun(some, x, baseline, stretch, end < pieces.Count);
            start = end;
        }
    }

    double PaintArtifact(ArraySegment<Piece> pieces, double x, double baseline, double stretch, ArtifactKind? artifact)
    {
        using var mark = page.Canvas.BeginArtifact(artifact ?? ArtifactKind.Layout);
        return DrawRun(pieces, x, baseline, stretch, endsLine: false);
    }

    double PaintRun(ArraySegment<Piece> pieces, double x, double baseline, double stretch, bool continues)
    {
        var run = pieces[0].Run;
        var element = tags.Of(run.Node!);
        double width;
        using (page.Canvas.BeginTag(element))
        {
            width = DrawRun(pieces, x, baseline - run.Rise, stretch, !continues);
            if (run.Link is { Underlined: true })
                Underline(x, baseline, width - (continues ? GapAfter(pieces[^1], stretch) : 0), run.Tint);
        }
        if (run.Link is { } link)
            AddLink(element, new(x, baseline - run.Rise - run.Lettering.Size, width, run.Lettering.Size * 1.3), link);
        // A note has its place right behind its mark, though it is painted at the foot of the page.
        if (run.Note is { } note)
            tags.Of(note.Node);
        return width;
    }

    void Underline(double x, double baseline, double width, Tint tint) =>
        page.Canvas.DrawLine(
            new(x, baseline + UnderlineDepth),
            new(x + width, baseline + UnderlineDepth),
            UnderlineThickness,
            ColorOf(tint)
        );

    void AddLink(StructElement element, PdfRect area, LinkTarget link)
    {
        if (link.Uri is { } uri)
            page.AddLink(element, area, uri, link.Description);
        else
            page.AddLink(element, area, link.Destination!, link.Description);
    }

    /// <summary>Draws pieces of one run and says how far they reach, the space behind the last included where the line goes on.</summary>
    double DrawRun(ArraySegment<Piece> pieces, double x, double baseline, double stretch, bool endsLine = true)
    {
        _shapes.Clear();
        var width = 0.0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            _shapes.Add(letters.Shape(piece.Run.Lettering, piece.Text));
            width += piece.Width + (piece.Stretches * stretch);
            if (piece.Gap != Gap.Space || (endsLine && i == pieces.Count - 1))
                continue;
            _shapes.Add(letters.Shape(piece.Run.Lettering, " "));
            width += GapAfter(piece, stretch);
        }
        var run = pieces[0].Run;
        page.Canvas.DrawText(new(x, baseline), CollectionsMarshal.AsSpan(_shapes), ColorOf(run.Tint), stretch);
        return width;
    }

    static double GapAfter(Piece piece, double stretch) => piece.Gap == Gap.Space ? piece.GapWidth + stretch : 0;

    static PdfColor ColorOf(Tint tint) => PdfColor.FromRgb(tint.Rgb);
}
