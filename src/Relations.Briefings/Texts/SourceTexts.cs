namespace Relations.Briefings;

/// <summary>Texts of the sections on sources and validation.</summary>
static partial class SourceTexts
{
    [Localized("Sources and passages")]
    public static partial LocalizedString Title { get; }

    [Localized("Source {0}")]
    public static partial LocalizedString Numbered { get; }

    [Localized("Source not on record")]
    public static partial LocalizedString Missing { get; }

    [Localized("No statement of this briefing cites this source.")]
    public static partial LocalizedString Unused { get; }

    [Localized("language: {0}")]
    public static partial LocalizedString Language { get; }

    [Localized("published: {0}")]
    public static partial LocalizedString Published { get; }

    [Localized("retrieved: {0}")]
    public static partial LocalizedString Retrieved { get; }

    [Localized("speaks for {0}")]
    public static partial LocalizedString SpeaksFor { get; }

    [Localized("rights: {0}")]
    public static partial LocalizedString Rights { get; }

    [Localized("(paragraph\u00A0{0})")]
    public static partial LocalizedString Paragraph { get; }

    [Localized("by {0}")]
    public static partial LocalizedString Author { get; }

    [Localized("page\u00A0{0}")]
    public static partial LocalizedString Page { get; }

    [Localized("folio\u00A0{0}")]
    public static partial LocalizedString Folio { get; }

    [Localized("column\u00A0{0}")]
    public static partial LocalizedString Column { get; }

    [Localized("line\u00A0{0}")]
    public static partial LocalizedString Line { get; }

    [Localized("at {0}")]
    public static partial LocalizedString Timestamp { get; }

    [Localized("fonds {0}")]
    public static partial LocalizedString Fonds { get; }

    [Localized("item {0}")]
    public static partial LocalizedString Item { get; }

    [Localized("scan: {0}")]
    public static partial LocalizedString Scan { get; }

    [Localized("{0}: {1}")]
    public static partial LocalizedString PlaceInSource { get; }

    [Localized("no passage quoted")]
    public static partial LocalizedString NoQuote { get; }

    [Localized("Validation")]
    public static partial LocalizedString Validation { get; }

    [Localized("The check")]
    public static partial LocalizedString Check { get; }

    [Localized(
        "This briefing says what the dossier holds and nothing else. The dossier was checked against the rule book before it was composed."
    )]
    public static partial LocalizedString Composed { get; }

    [Localized("Tool")]
    public static partial LocalizedString Tool { get; }

    [Localized("Rules run")]
    public static partial LocalizedString RulesRun { get; }

    [Localized("Rules with other settings")]
    public static partial LocalizedString RulesSet { get; }

    [Localized("Rules not run")]
    public static partial LocalizedString RulesNotRun { get; }

    [Localized("Findings")]
    public static partial LocalizedString Findings { get; }

    [Localized("Undetermined")]
    public static partial LocalizedString Maybes { get; }

    [Localized("Known from the baseline")]
    public static partial LocalizedString Frozen { get; }

    [Localized("Accepted")]
    public static partial LocalizedString Waived { get; }

    [Localized("Stored texts of the sources")]
    public static partial LocalizedString Digests { get; }

    [Localized("Findings by rule")]
    public static partial LocalizedString ByRule { get; }

    [Localized("Rule")]
    public static partial LocalizedString Rule { get; }

    [Localized("Certain")]
    public static partial LocalizedString Certain { get; }

    [Localized("the day as of which the data is complete is not stated")]
    public static partial LocalizedString NeedsAsOf { get; }

    [Localized("a file of the dossier could not be read to its end")]
    public static partial LocalizedString Broken { get; }

    [Localized("as registered")]
    public static partial LocalizedString Matches { get; }

    [Localized("differs from the registered digest")]
    public static partial LocalizedString Differs { get; }

    [Localized("no digest registered")]
    public static partial LocalizedString Unregistered { get; }

    [Localized("stored text not available")]
    public static partial LocalizedString Unavailable { get; }
}
