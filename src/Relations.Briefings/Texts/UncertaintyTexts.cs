namespace Relations.Briefings;

/// <summary>Texts of the section on what is not known.</summary>
static partial class UncertaintyTexts
{
    [Localized("What is uncertain or not known")]
    public static partial LocalizedString Title { get; }

    [Localized("Dates not known")]
    public static partial LocalizedString Missing { get; }

    [Localized("Dates on which records disagree")]
    public static partial LocalizedString Conflicts { get; }

    [Localized("also given as {0}")]
    public static partial LocalizedString AlsoGiven { get; }

    [Localized("(preferred)")]
    public static partial LocalizedString Preferred { get; }

    [Localized("Inferred and corrected readings")]
    public static partial LocalizedString Readings { get; }

    [Localized("Records set aside in favour of others")]
    public static partial LocalizedString SetAside { get; }

    [Localized("Questions that the dates on record leave open")]
    public static partial LocalizedString Undecided { get; }

    [Localized("Accepted departures from the rules")]
    public static partial LocalizedString Accepted { get; }

    [Localized("{0}: the dates do not decide whether rule {1} is broken.")]
    public static partial LocalizedString CannotTell { get; }

    [Localized("{0}: rule {1}. Reason: {2} Accepted by: {3}.")]
    public static partial LocalizedString Waived { get; }

    [Localized("Until: {0}.")]
    public static partial LocalizedString Until { get; }

    [Localized("The dossier as a whole")]
    public static partial LocalizedString Whole { get; }

    [Localized("and {0} more")]
    public static partial LocalizedString More { get; }

    [Localized("and {0} more {0|record that is|records that are} only counted in this briefing")]
    public static partial LocalizedString OnlyCounted { get; }
}
