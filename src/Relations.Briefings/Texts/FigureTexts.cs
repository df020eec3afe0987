namespace Relations.Briefings;

/// <summary>Texts of the figures.</summary>
static partial class FigureTexts
{
    [Localized("Timeline")]
    public static partial LocalizedString Timeline { get; }

    [Localized("{0} {0|date|dates}")]
    public static partial LocalizedString Dates { get; }

    [Localized("Dated events by category")]
    public static partial LocalizedString TimelineCaption { get; }

    [Localized(
        "Diamond: one day; bar: what lasted; bracket: some day within it, which is not known; arrow: still going on; question mark: an end that is not known; hollow or dashed: inferred, doubtful or estimated."
    )]
    public static partial LocalizedString Legend { get; }

    [Localized("periods with a gap between them are not joined")]
    public static partial LocalizedString NotJoined { get; }

    [Localized("Category")]
    public static partial LocalizedString Category { get; }

    [Localized("Grades of the missions over time")]
    public static partial LocalizedString GradesCaption { get; }
}
