namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out logos, which stay with the title below them.</summary>
static class LogoFlow
{
    internal static IEnumerable<Brick> Lay(Logo logo, Room room)
    {
        var (width, height) = logo.Picture.Size;
        var node = new Node(room.Node, Tag.Figure) { Alt = logo.Alt, Language = logo.Language };
        var bounds = (room.Left, 0.0, width, height);
        return
        [
            new Brick(height, [new FigureInk(node, bounds, [new PictureInk(bounds, logo.Picture)])])
            {
                After = 16,
                KeepsNext = true,
            },
        ];
    }
}
