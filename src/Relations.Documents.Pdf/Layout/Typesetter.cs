namespace Relations.Documents.Pdf.Layout;

/// <summary>
/// Lays a document out on pages. It is gone through twice, each time page by page: once to learn where headings stand, once to be painted with
/// their numbers. No more than a page is held at a time.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="measure">The fonts.</param>
/// <param name="frame">The page.</param>
sealed class Typesetter(Document document, ITextMeasure measure, PageFrame frame)
{
    readonly Outline outline = Outline.Of(document);
    readonly TableWidths widths = new();

    public PageIndex Index() => PageIndex.Of(Pages(null));

    /// <summary>The pages, with page numbers where <paramref name="index"/> tells them.</summary>
    public IEnumerable<LaidPage> Pages(PageIndex? index)
    {
        var context = new LayoutContext(document, measure, frame, outline, widths, index);
        var constraints = new Constraints(0, frame.TextWidth, context.Root);
        return Paginator.Paginate(SectionFlow.Lay(context, document.Blocks, constraints), frame);
    }
}
