using Relations.Documents.Pdf.Layout;
using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>Paints pages into a PDF file, one after another.</summary>
sealed class Painter
{
    readonly PdfDocument document;
    readonly GlyphCache letters;
    readonly PageFrame frame;
    readonly HeaderFooter furniture;
    readonly Tags tags;
    readonly Bookmarks bookmarks;
    readonly Palette palette;

    public Painter(DocumentInfo info, PdfSettings settings, GlyphCache letters, PageFrame frame, PageIndex index)
    {
        (this.letters, this.frame, Index) = (letters, frame, index);
        document = new(OptionsOf(info, settings));
        furniture = new(info, letters, frame, index.PageCount);
        tags = new(document.Structure);
        palette = new(settings.Theme);
        bookmarks = new(document.Outline);
        foreach (var file in settings.Attachments)
            document.Attach(
                new(file.Name, file.MediaType, file.Content)
                {
                    Description = file.Description,
                    Relationship = AttachmentRelationship.Source,
                }
            );
    }

    public PageIndex Index { get; }

    public void Paint(Layout.LaidPage page)
    {
        var sheet = document.AddPage(frame.Width, frame.Height);
        if (page.Number == 1)
            sheet.Labels = new(PageNumberStyle.Decimal);
        var brush = new Brush(sheet, letters, tags, palette, frame.Left);
        brush.Paint(furniture.Head(page.Number), 0, ArtifactKind.Header);
        foreach (var (y, box) in page.Head)
            brush.Paint(box.Inks, y, ArtifactKind.Layout);
        foreach (var placed in page.Body)
            Paint(placed, brush, sheet);
        if (page.Notes.Count > 0)
            brush.Paint([NoteRule], page.Notes[0].Y);
        foreach (var placed in page.Notes)
            Paint(placed, brush, sheet);
        brush.Paint(furniture.Foot(page.Number), 0, ArtifactKind.Footer);
        sheet.Close();
    }

    public void Write(Stream output) => document.Write(output);

    static LineCommand NoteRule { get; } = new(0, -6, 110, -6, 0.5, Tint.Muted);

    void Paint(Placed placed, Brush brush, PdfPage sheet)
    {
        foreach (var (y, box) in placed.Box.Places)
        {
            var target = new PdfDestination(sheet, Math.Max(0, placed.Y + y - 12));
            foreach (var name in box.Destinations)
                document.DefineDestination(name, target);
            if (box.Heading is { } heading)
                bookmarks.Add(heading, target);
        }
        brush.Paint(placed.Box.Inks, placed.Y);
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
