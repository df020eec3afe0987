namespace Relations.Briefings;

/// <summary>Texts of the box of main facts.</summary>
static partial class SummaryTexts
{
    [Localized("At a glance")]
    public static partial LocalizedString Caption { get; }

    [Localized("Capitals")]
    public static partial LocalizedString Capitals { get; }

    [Localized("Visits on record")]
    public static partial LocalizedString Visits { get; }

    [Localized("Latest visit")]
    public static partial LocalizedString LatestVisit { get; }

    [Localized("may be later: {0}")]
    public static partial LocalizedString MayBeLater { get; }

    [Localized("{0} {0|other|others} may be later")]
    public static partial LocalizedString VisitsMayBeLater { get; }

    [Localized("{0} {0|other|others} may be later")]
    public static partial LocalizedString SessionsMayBeLater { get; }

    [Localized("Latest session")]
    public static partial LocalizedString LatestSession { get; }

    [Localized("Agreements")]
    public static partial LocalizedString Agreements { get; }

    [Localized("Joint projects")]
    public static partial LocalizedString Projects { get; }
}
