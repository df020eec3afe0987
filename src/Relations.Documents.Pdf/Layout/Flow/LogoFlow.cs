namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out logos, which stay with the title below them.</summary>
static class LogoFlow
{
    public static IEnumerable<LayoutBox> Lay(Logo logo, Constraints room)
    {
        var (width, height) = logo.Picture.Size;
        var node = new TagNode(room.Node, Tag.Figure) { Alt = logo.Alt, Language = logo.Language };
        var bounds = (room.Left, 0.0, width, height);
        return
        [
            new LayoutBox(height, [new FigureCommand(node, bounds, [new PictureCommand(bounds, logo.Picture)])])
            {
                After = 16,
                KeepsNext = true,
            },
        ];
    }
}
