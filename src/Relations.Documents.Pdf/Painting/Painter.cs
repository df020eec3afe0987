using Relations.Documents.Pdf.Layout;
using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>Paints pages into a PDF file, one after another.</summary>
sealed class Painter
{
    readonly PdfDocument _document;
    readonly GlyphCache _letters;
    readonly PageFrame _frame;
    readonly HeaderFooter _furniture;
    readonly Tags _tags;
    readonly Bookmarks _bookmarks;
    readonly Palette _palette;

    internal Painter(DocumentInfo info, PdfSettings settings, GlyphCache letters, PageFrame frame, PageIndex index)
    {
        (_letters, _frame, Index) = (letters, frame, index);
        _document = new(OptionsOf(info, settings));
        _furniture = new(info, letters, frame, index.PageCount);
        _tags = new(_document.Structure);
        _palette = new(settings.Theme);
        _bookmarks = new(_document.Outline);
        foreach (var file in settings.Attachments)
            _document.Attach(
                new(file.Name, file.MediaType, file.Content)
                {
                    Description = file.Description,
                    Relationship = AttachmentRelationship.Source,
                }
            );
    }

    internal PageIndex Index { get; }

    internal void Paint(Layout.LaidPage page)
    {
        var sheet = _document.AddPage(_frame.Width, _frame.Height);
        if (page.Number == 1)
            sheet.Labels = new(PageNumberStyle.Decimal);
        var brush = new Brush(sheet, _letters, _tags, _palette, _frame.Left);
        brush.Paint(_furniture.Head(page.Number), 0, ArtifactKind.Header);
        foreach (var (y, brick) in page.Head)
            brush.Paint(brick.Inks, y, ArtifactKind.Layout);
        foreach (var placed in page.Body)
            Paint(placed, brush, sheet);
        if (page.Notes.Count > 0)
            brush.Paint([NoteRule], page.Notes[0].Y);
        foreach (var placed in page.Notes)
            Paint(placed, brush, sheet);
        brush.Paint(_furniture.Foot(page.Number), 0, ArtifactKind.Footer);
        sheet.Close();
    }

    internal void Write(Stream output) => _document.Write(output);

    static LineCommand NoteRule { get; } = new(0, -6, 110, -6, 0.5, Tint.Muted);

    void Paint(Placed placed, Brush brush, PdfPage sheet)
    {
        var (y, brick) = placed;
        var target = new PdfDestination(sheet, Math.Max(0, y - 12));
        foreach (var name in brick.Destinations)
            _document.DefineDestination(name, target);
        if (brick.Heading is { } heading)
            _bookmarks.Add(heading, target);
        brush.Paint(brick.Inks, y);
    }

    static PdfOptions OptionsOf(DocumentInfo info, PdfSettings settings) =>
        new(info.Title, info.Language.Code())
        {
            Author = settings.Author,
            Subject = info.Subject,
            Keywords = info.Keywords,
            Created = info.Created?.ToDateTimeOffset(),
        };
}
