namespace Relations.Briefings;

/// <summary>What a brief says is not on record, each as an item of one list.</summary>
static partial class MissingTexts
{
    [Localized("when {1} of {2} {0|mission|missions} opened")]
    public static partial LocalizedString Missions { get; }

    [Localized("when the missions opened")]
    public static partial LocalizedString AllMissions { get; }

    [Localized("heads of mission")]
    public static partial LocalizedString Heads { get; }

    [Localized("visits before {0}")]
    public static partial LocalizedString VisitsBefore { get; }

    [Localized("visits")]
    public static partial LocalizedString Visits { get; }

    [Localized("the first {0} sessions of {1}")]
    public static partial LocalizedString Sessions { get; }

    [Localized("the first session of {0}")]
    public static partial LocalizedString FirstSession { get; }

    [Localized("sessions of {0}")]
    public static partial LocalizedString NoSession { get; }

    [Localized("agreements")]
    public static partial LocalizedString Agreements { get; }

    [Localized("when relations were established")]
    public static partial LocalizedString Relations { get; }

    [Localized("when {1} of {2} {0|mechanism was|mechanisms were} set up")]
    public static partial LocalizedString Mechanisms { get; }
}
