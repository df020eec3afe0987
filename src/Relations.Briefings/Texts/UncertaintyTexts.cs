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

    [Localized("Independence")]
    public static partial LocalizedString Independence { get; }

    [Localized("Recognition")]
    public static partial LocalizedString Recognitions { get; }

    [Localized("Establishment of diplomatic relations")]
    public static partial LocalizedString Relations { get; }

    [Localized("Establishment of consular relations")]
    public static partial LocalizedString Consular { get; }

    [Localized("Opening of missions")]
    public static partial LocalizedString Missions { get; }

    [Localized("Appointment of heads of mission")]
    public static partial LocalizedString Appointments { get; }

    [Localized("Visits")]
    public static partial LocalizedString Visits { get; }

    [Localized("Events")]
    public static partial LocalizedString Events { get; }

    [Localized("Establishment of mechanisms")]
    public static partial LocalizedString Mechanisms { get; }

    [Localized("Sessions of mechanisms")]
    public static partial LocalizedString Sessions { get; }

    [Localized("Signing of agreements")]
    public static partial LocalizedString Agreements { get; }

    [Localized("Inauguration of projects")]
    public static partial LocalizedString Projects { get; }

    [Localized("Duration of disputes")]
    public static partial LocalizedString Disputes { get; }

    [Localized("Terms of office")]
    public static partial LocalizedString Tenures { get; }
}
