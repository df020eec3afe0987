namespace Relations.Pdf;

/// <summary>
/// Where a page is drawn. Coordinates are in points from the page's top left corner; y grows downwards. Everything that is drawn is drawn
/// within a stretch of marked content: it belongs to a structure element or is an artifact.
/// </summary>
public sealed class PdfCanvas
{
    readonly ContentStream _content;
    readonly PdfPage _page;
    readonly FontRegistry _fonts;
    StructElement? _mark;
    CanvasState _state;

    internal PdfCanvas(PdfPage page, FontRegistry fonts) =>
        (_page, _fonts, _content) = (page, fonts, new ContentStream(page.Height));

    /// <summary>Begins a stretch of content of a structure element, until <see cref="End"/>.</summary>
    /// <param name="element">The element.</param>
    /// <returns>A scope that ends it.</returns>
    /// <exception cref="InvalidOperationException">Another stretch has not been ended, or the page is closed.</exception>
    public MarkedContent BeginTag(StructElement element)
    {
        Enter(CanvasState.Tagged);
        // The lines of a paragraph are one stretch, as long as nothing comes between them on the page or in the element.
        if (_mark == element && element.Kids[^1] is ContentKid last && last.Page == _page)
            return new(this);
        CloseMark();
        _content.BeginTag(element.Type, _page.Mark(element));
        _mark = element;
        return new(this);
    }

    /// <summary>Begins a stretch of content that no reader needs to hear, until <see cref="End"/>.</summary>
    /// <param name="kind">What it is there for.</param>
    /// <returns>A scope that ends it.</returns>
    /// <exception cref="InvalidOperationException">Another stretch has not been ended, or the page is closed.</exception>
    public MarkedContent BeginArtifact(ArtifactKind kind)
    {
        Enter(CanvasState.Artifact);
        CloseMark();
        _content.BeginArtifact(kind);
        return new(this);
    }

    /// <summary>Ends the stretch that was begun.</summary>
    /// <exception cref="InvalidOperationException">None was begun.</exception>
    public void End()
    {
        RequireMark();
        if (_state == CanvasState.Artifact)
            _content.EndMark();
        _state = CanvasState.Between;
    }

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
        RequireMark();
        _content.Fill(color);
        _content.BeginText(origin);
        foreach (var piece in pieces)
        {
            foreach (var run in piece.Runs)
                _content.Show(_fonts.Use(run.Face), run.Glyphs, piece.Size, spaceStretch);
        }
        _content.EndText();
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
        RequireMark();
        _content.Pen(thickness, color, dashes);
        _content.Path([from, to], "S");
    }

    /// <summary>Draws the outline of a polygon, closed.</summary>
    /// <param name="points">Its corners, two or more.</param>
    /// <param name="thickness">How thick the outline is, in points; half of it lies within.</param>
    /// <param name="color">Its colour.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void StrokePolygon(ReadOnlySpan<PdfPoint> points, double thickness, PdfColor color = default)
    {
        RequireMark();
        _content.Pen(thickness, color, []);
        _content.Path(points, "s");
    }

    /// <summary>Fills a polygon.</summary>
    /// <param name="points">Its corners, three or more.</param>
    /// <param name="color">Its colour.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void FillPolygon(ReadOnlySpan<PdfPoint> points, PdfColor color)
    {
        RequireMark();
        _content.Fill(color);
        _content.Path(points, "f");
    }

    /// <summary>Fills a rectangle.</summary>
    /// <param name="rect">The rectangle.</param>
    /// <param name="color">Its colour.</param>
    /// <exception cref="InvalidOperationException">It is outside of marked content.</exception>
    public void FillRect(PdfRect rect, PdfColor color)
    {
        RequireMark();
        _content.Fill(color);
        _content.Rect(rect);
    }

    /// <summary>Ends the canvas and gives what was drawn.</summary>
    internal PageContent Finish(bool compress)
    {
        Enter(CanvasState.Finished);
        CloseMark();
        return _content.Finish(compress);
    }

    void Enter(CanvasState next)
    {
        if (_state == CanvasState.Finished)
            throw new InvalidOperationException("The page is closed.");
        if (_state != CanvasState.Between)
            throw new InvalidOperationException("A stretch of marked content has not been ended.");
        _state = next;
    }

    void RequireMark()
    {
        if (_state is not (CanvasState.Tagged or CanvasState.Artifact))
            throw new InvalidOperationException(
                "Nothing is drawn outside of marked content: begin a tag or an artifact."
            );
    }

    void CloseMark()
    {
        if (_mark is not null)
            _content.EndMark();
        _mark = null;
    }
}
