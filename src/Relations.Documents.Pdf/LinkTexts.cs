namespace Relations.Documents.Pdf;

/// <summary>Where links lead, for those who hear them.</summary>
static partial class LinkTexts
{
    [Localized("To section {0}, page {1}")]
    public static partial LocalizedString Section { get; }

    [Localized("To {0}, page {1}")]
    public static partial LocalizedString Place { get; }

    [Localized("To note {0}")]
    public static partial LocalizedString Note { get; }

    [Localized("Web page: {0}")]
    public static partial LocalizedString WebPage { get; }

    [Localized("Address: {0}")]
    public static partial LocalizedString Other { get; }
}
