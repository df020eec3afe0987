namespace Relations.Documents.Html;

/// <summary>What a page says beside its document.</summary>
static partial class PageTexts
{
    [Localized("Skip to the text")]
    public static partial LocalizedString Skip { get; }

    [Localized("Notes")]
    public static partial LocalizedString Notes { get; }

    [Message("Note {letters}")]
    public static partial Message Note(string letters);

    [Localized("back to the text")]
    public static partial LocalizedString Back { get; }

    [Localized("Close")]
    public static partial LocalizedString Close { get; }

    [Localized("Show in the list of sources")]
    public static partial LocalizedString InSources { get; }

    [Message("Drawing: {title}")]
    public static partial Message Drawing(string title);
}
