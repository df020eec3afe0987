namespace Relations.Briefings.Layout;

/// <summary>The size of a page and the area of its text, in points from its top left corner.</summary>
sealed record PageFrame(double Width, double Height)
{
    /// <summary>The left side of the text.</summary>
    internal double Left { get; init; } = 80;

    /// <summary>The right side of the text, from the right side of the page.</summary>
    internal double Right { get; init; } = 80;

    /// <summary>The upper side of the text.</summary>
    internal double Top { get; init; } = 84;

    /// <summary>The lower side of the text, from the lower side of the page.</summary>
    internal double Bottom { get; init; } = 84;

    internal double TextWidth => Width - Left - Right;

    internal double TextHeight => Height - Top - Bottom;

    internal static PageFrame Of(PaperSize paper) =>
        paper == PaperSize.Letter ? new(612, 792) { Left = 86, Right = 86 } : new(595.276, 841.89);
}
