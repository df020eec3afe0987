namespace Relations.Briefings;

/// <summary>Texts of the sections on mechanisms, agreements and projects.</summary>
static partial class MechanismTexts
{
    [Localized("Mechanisms and their sessions")]
    public static partial LocalizedString Title { get; }

    [Localized("Mechanism")]
    public static partial LocalizedString Mechanism { get; }

    [Localized("Should meet")]
    public static partial LocalizedString Frequency { get; }

    [Localized("Last session")]
    public static partial LocalizedString Last { get; }

    [Localized("ended: {0}")]
    public static partial LocalizedString Ended { get; }

    [Localized("Session")]
    public static partial LocalizedString Session { get; }

    // An ordinal number agrees with its noun in some languages.
    [Localized("{0}")]
    public static partial LocalizedString SessionNumber { get; }

    [Localized("{0} ({1})")]
    public static partial LocalizedString NumberedSession { get; }

    [Localized("Agreement")]
    public static partial LocalizedString Agreement { get; }

    [Localized("Signed")]
    public static partial LocalizedString Signed { get; }

    [Localized("Ratified")]
    public static partial LocalizedString Ratified { get; }

    [Localized("In force")]
    public static partial LocalizedString InForce { get; }

    [Localized("place: {0}")]
    public static partial LocalizedString SignedAt { get; }

    [Localized("signed during the visit to {1}: {0}, {2}")]
    public static partial LocalizedString During { get; }

    [Localized("terminated: {0}")]
    public static partial LocalizedString Terminated { get; }

    [Localized("registration: {0}")]
    public static partial LocalizedString Registration { get; }

    [Localized("amends: {0}")]
    public static partial LocalizedString Amends { get; }

    [Localized("Project")]
    public static partial LocalizedString Project { get; }

    [Localized("Route")]
    public static partial LocalizedString Route { get; }

    [Localized("Inaugurated")]
    public static partial LocalizedString Inaugurated { get; }
}
