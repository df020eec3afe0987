namespace Relations.Pdf;

/// <summary>
/// Where a page is drawn. Coordinates are in points from the page's top left corner; y grows downwards. Everything that is drawn is drawn
/// within a stretch of marked content: it belongs to a structure element or is an artifact.
/// </summary>
public sealed class PdfCanvas
{
    readonly ContentStream content;
    readonly ContentMarks marks;
    readonly FontRegistry fonts;
    readonly ImageRegistry images;

    internal PdfCanvas(PdfPage page, FontRegistry fonts, ImageRegistry images)
    {
        (this.fonts, this.images, content) = (fonts, images, new ContentStream(page.Height));
        marks = new ContentMarks(page, content);
    }

    /// <summary>Begins a stretch of content of a structure element, until <see cref="End"/>.</summary>
    /// <param name="element">The element.</param>
    /// <returns>A scope that ends it.</returns>
    /// <exception cref="InvalidOperationException">Another stretch has not been ended, or the page is closed.</exception>
    public MarkedContent BeginTag(StructElement element)
    {
        marks.BeginTag(element);
        return new(this);
    }

    /// <summary>Begins a stretch of content that no reader needs to hear, until <see cref="End"/>.</summary>
    /// <param name="kind">What it is there for.</param>
    /// <returns>A scope that ends it.</returns>
    /// <exception cref="InvalidOperationException">Another stretch has not been ended, or the page is closed.</exception>
    public MarkedContent BeginArtifact(ArtifactKind kind)
    {
        marks.BeginArtifact(kind);
        return new(this);
    }

    /// <summary>Ends the stretch that was begun.</summary>
    /// <exception cref="InvalidOperationException">None was begun.</exception>
    public void End() => marks.End();

    /// <summary>Draws pieces of a line one after another, each where the one before it ends.</summary>
    /// <param name="origin">Where the first begins on the baseline.</param>
    /// <param name="pieces">The pieces, such as words and the spaces between them; their faces and sizes may differ.</param>
    /// <param name="color">The colour of the letters.</param>
    /// <param name="spaceStretch">What is added to the width of each space so that the line fills its measure, in points; may be negative.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void DrawText(
        PdfPoint origin,
        ReadOnlySpan<ShapedText> pieces,
        PdfColor color = default,
        double spaceStretch = 0
    )
    {
        marks.Require();
        content.Fill(color);
        content.BeginText(origin);
        foreach (var piece in pieces)
        {
            for (var i = 0; i < piece.Runs.Count; i++)
                content.Show(fonts.Use(piece.Runs[i].Face), piece.Runs[i].Span, piece.Size, spaceStretch);
        }
        content.EndText();
    }

    /// <summary>Draws a straight line.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="thickness">How thick it is, in points.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="dashes">The lengths of dashes and gaps in turn, in points; empty for an unbroken line.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void DrawLine(
        PdfPoint from,
        PdfPoint to,
        double thickness,
        PdfColor color = default,
        ReadOnlySpan<double> dashes = default
    )
    {
        marks.Require();
        content.Pen(thickness, color, dashes);
        content.Path([from, to], "S");
    }

    /// <summary>Draws a line through several points, open.</summary>
    /// <param name="points">Its points, two or more.</param>
    /// <param name="thickness">How thick it is, in points.</param>
    /// <param name="color">Its colour.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void DrawPath(ReadOnlySpan<PdfPoint> points, double thickness, PdfColor color = default)
    {
        marks.Require();
        content.Pen(thickness, color, []);
        content.Path(points, "S");
    }

    /// <summary>Draws the outline of a polygon, closed.</summary>
    /// <param name="points">Its corners, two or more.</param>
    /// <param name="thickness">How thick the outline is, in points; half of it lies within.</param>
    /// <param name="color">Its colour.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void StrokePolygon(ReadOnlySpan<PdfPoint> points, double thickness, PdfColor color = default)
    {
        marks.Require();
        content.Pen(thickness, color, []);
        content.Path(points, "s");
    }

    /// <summary>Fills a polygon.</summary>
    /// <param name="points">Its corners, three or more.</param>
    /// <param name="color">Its colour.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void FillPolygon(ReadOnlySpan<PdfPoint> points, PdfColor color)
    {
        marks.Require();
        content.Fill(color);
        content.Path(points, "f");
    }

    /// <summary>Fills a rectangle.</summary>
    /// <param name="rect">The rectangle.</param>
    /// <param name="color">Its colour.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void FillRect(PdfRect rect, PdfColor color)
    {
        marks.Require();
        content.Fill(color);
        content.Rect(rect);
    }

    /// <summary>Draws an image. The document holds it once, however often the same instance is drawn.</summary>
    /// <param name="rect">What it fills, whatever its proportions are.</param>
    /// <param name="image">The image.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void DrawImage(PdfRect rect, PdfImage image)
    {
        marks.Require();
        content.Image(rect, images.Use(image));
    }

    /// <summary>Ends the canvas and gives what was drawn.</summary>
    internal PageContent Finish(bool compress)
    {
        marks.Finish();
        return content.Finish(compress);
    }
}
