using Place = (Relations.Documents.Pdf.Layout.LayoutContext Setting, Relations.Documents.Pdf.Layout.Constraints Room);

namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out each kind of block.</summary>
sealed class BlockLayout : BlockVisitor<Place, IEnumerable<LayoutBox>>
{
    public static BlockLayout Instance { get; } = new();

    protected override IEnumerable<LayoutBox> VisitHeading(Heading heading, Place at) =>
        HeadingFlow.Lay(at.Setting, heading, at.Room);

    protected override IEnumerable<LayoutBox> VisitParagraph(Paragraph paragraph, Place at) =>
        ParagraphFlow.Lay(at.Setting, paragraph, at.Room);

    protected override IEnumerable<LayoutBox> VisitQuotation(Quotation quotation, Place at) =>
        QuotationFlow.Lay(at.Setting, quotation, at.Room);

    protected override IEnumerable<LayoutBox> VisitListBlock(ListBlock list, Place at) =>
        ListFlow.Lay(at.Setting, list, at.Room);

    protected override IEnumerable<LayoutBox> VisitTable(Table table, Place at) =>
        TableFlow.Lay(at.Setting, table, at.Room);

    protected override IEnumerable<LayoutBox> VisitFactBox(FactBox box, Place at) =>
        FactBoxFlow.Lay(at.Setting, box, at.Room);

    protected override IEnumerable<LayoutBox> VisitFigure(Figure figure, Place at) =>
        FigureFlow.Lay(at.Setting, figure, at.Room);

    protected override IEnumerable<LayoutBox> VisitLogo(Logo logo, Place at) => LogoFlow.Lay(logo, at.Room);

    protected override IEnumerable<LayoutBox> VisitContents(Contents contents, Place at) =>
        ContentsFlow.Lay(at.Setting, contents, at.Room);

    protected override IEnumerable<LayoutBox> VisitKeepTogether(KeepTogether together, Place at) =>
        KeepFlow.Lay(at.Setting, together, at.Room);

    protected override IEnumerable<LayoutBox> VisitSideBySide(SideBySide beside, Place at) =>
        SideFlow.Lay(at.Setting, beside, at.Room);

    protected override IEnumerable<LayoutBox> VisitMasthead(Masthead masthead, Place at) =>
        MastheadFlow.Lay(at.Setting, masthead, at.Room);

    protected override IEnumerable<LayoutBox> VisitNoteList(NoteList notes, Place at) =>
        NoteListFlow.Lay(at.Setting, notes, at.Room);
}
