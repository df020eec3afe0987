namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out logos, which stay with the title below them.</summary>
static class LogoFlow
{
    public static IEnumerable<LayoutBox> Lay(Logo logo, Constraints constraints)
    {
        var (width, height) = logo.Picture.Size;
        var node = new TagNode(constraints.Node, Tag.Figure) { Alt = logo.Alt, Language = logo.Language };
        var bounds = (constraints.Left, 0.0, width, height);
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
