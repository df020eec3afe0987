namespace Relations.Documents.Pdf.Layout;

/// <summary>The size of a page and the area of its text, in points from its top left corner.</summary>
sealed record PageFrame(double Width, double Height)
{
    /// <summary>The left side of the text.</summary>
    public double Left { get; init; } = 68;

    /// <summary>The right side of the text, from the right side of the page.</summary>
    public double Right { get; init; } = 68;

    /// <summary>The upper side of the text.</summary>
    public double Top { get; init; } = 68;

    /// <summary>The lower side of the text, from the lower side of the page.</summary>
    public double Bottom { get; init; } = 64;

    public double TextWidth => Width - Left - Right;

    public double TextHeight => Height - Top - Bottom;

    public static PageFrame Of(PaperSize paper) =>
        paper == PaperSize.Letter ? new(612, 792) { Left = 76, Right = 76 } : new(595.276, 841.89);
}
