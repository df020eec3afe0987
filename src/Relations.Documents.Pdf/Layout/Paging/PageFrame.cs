namespace Relations.Documents.Pdf.Layout;

/// <summary>The size of a page and the area of its text, in points from its top left corner.</summary>
sealed record PageFrame(double Width, double Height)
{
    /// <summary>The left side of the text.</summary>
    public double Left { get; init; } = 51.024;

    /// <summary>The right side of the text, from the right side of the page.</summary>
    public double Right { get; init; } = 51.024;

    /// <summary>The upper side of the text on the first page where that has no running head; that of other pages where null.</summary>
    public double? FirstTop { get; init; }

    /// <summary>The upper side of the text on other pages.</summary>
    public double Top { get; init; } = 60;

    /// <summary>The lower side of the text, from the lower side of the page.</summary>
    public double Bottom { get; init; } = 58;

    public double TextWidth => Width - Left - Right;

    /// <summary>How high the text is on a page other than the first.</summary>
    public double TextHeight => Height - Top - Bottom;

    /// <summary>The upper side of the text of a page, from 1.</summary>
    public double TopOf(int page) => page == 1 && FirstTop is { } first ? first : Top;

    /// <summary>How high the text of a page is.</summary>
    public double HeightOf(int page) => Height - TopOf(page) - Bottom;

    public static PageFrame Of(PaperSize paper) =>
        paper == PaperSize.Letter
            ? new(612, 792)
            {
                Left = 59.4,
                Right = 59.4,
                FirstTop = 34,
            }
            : new(595.276, 841.89) { FirstTop = 34 };
}
