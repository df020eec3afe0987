using System.Runtime.InteropServices;
using Relations.Documents.Pdf.Layout;
using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>Draws lines of text on one page, in points from its top left corner.</summary>
/// <param name="page">The page.</param>
/// <param name="letters">The fonts.</param>
/// <param name="tags">The structure.</param>
/// <param name="palette">The colours.</param>
sealed class TextBrush(PdfPage page, GlyphCache letters, Tags tags, Palette palette)
{
    const double UnderlineDepth = 1.6;
    const double UnderlineThickness = 0.35;

    readonly List<ShapedText> shapes = [];

    /// <summary>Paints a line run by run, for each run has its own part of the structure.</summary>
    public void Paint(Line line, double x, double baseline, ArtifactKind? artifact)
    {
        var (pieces, stretch) = (line.Pieces, line.Stretch);
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

    double PaintArtifact(
        ArraySegment<TextFragment> pieces,
        double x,
        double baseline,
        double stretch,
        ArtifactKind? artifact
    )
    {
        using var mark = page.Canvas.BeginArtifact(artifact ?? ArtifactKind.Layout);
        return Draw(pieces, x, baseline, stretch, endsLine: false);
    }

    double PaintRun(ArraySegment<TextFragment> pieces, double x, double baseline, double stretch, bool continues)
    {
        var run = pieces[0].Run;
        var element = tags.Of(run.Node!);
        double width;
        using (page.Canvas.BeginTag(element))
        {
            width = Draw(pieces, x, baseline - run.Rise, stretch, !continues);
            if (run.Link is { Underlined: true })
                Underline(x, baseline, width - (continues ? GapAfter(pieces[^1], stretch) : 0), run.Tint);
        }
        if (run.Link is { } link)
            AddLink(
                LinkOf(run.Node!),
                new(x, baseline - run.Rise - run.Lettering.Size, width, run.Lettering.Size * 1.3),
                link
            );
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
            palette.Of(tint)
        );

    // The words of a link may be parts of it, such as words of another language.
    StructElement LinkOf(TagNode node)
    {
        var link = node;
        while (link is { Tag: not Tag.Link, Parent: { } parent })
            link = parent;
        return tags.Of(link.Tag == Tag.Link ? link : node);
    }

    void AddLink(StructElement element, PdfRect area, LinkTarget link)
    {
        if (link.Uri is { } uri)
            page.AddLink(element, area, uri, link.Description);
        else
            page.AddLink(element, area, link.Destination!, link.Description);
    }

    /// <summary>Draws pieces of one run and says how far they reach, the space behind the last included where the line goes on.</summary>
    public double Draw(
        ArraySegment<TextFragment> pieces,
        double x,
        double baseline,
        double stretch,
        bool endsLine = true
    )
    {
        shapes.Clear();
        var width = 0.0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            shapes.Add(letters.Shape(piece.Run.Lettering, piece.Text));
            width += piece.Width + (piece.Stretches * stretch);
            if (piece.Gap != Gap.Space)
                continue;
            // The space at the end of a line is not seen, but keeps its last word apart from the next for those who hear it.
            shapes.Add(letters.Shape(piece.Run.Lettering, " "));
            if (!endsLine || i < pieces.Count - 1)
                width += GapAfter(piece, stretch);
        }
        var run = pieces[0].Run;
        page.Canvas.DrawText(new(x, baseline), CollectionsMarshal.AsSpan(shapes), palette.Of(run.Tint), stretch);
        return width;
    }

    static double GapAfter(TextFragment piece, double stretch) => piece.Gap == Gap.Space ? piece.GapWidth + stretch : 0;
}
