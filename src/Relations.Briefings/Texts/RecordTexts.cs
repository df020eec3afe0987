namespace Relations.Briefings;

/// <summary>What records are called that have no names of their own.</summary>
static partial class RecordTexts
{
    [Localized("Independence: {0}")]
    public static partial LocalizedString Independence { get; }

    [Localized("Recognition of {1} by {0}")]
    public static partial LocalizedString Recognition { get; }

    [Localized("Recognition of the government of {1} by {0}")]
    public static partial LocalizedString RecognitionOfGovernment { get; }

    [Localized("Diplomatic relations: {0}")]
    public static partial LocalizedString Diplomatic { get; }

    [Localized("Consular relations: {0}")]
    public static partial LocalizedString Consular { get; }

    [Localized("Mission")]
    public static partial LocalizedString Mission { get; }

    [Localized("{0} of {1} in {2}")]
    public static partial LocalizedString MissionIn { get; }

    [Localized("{0} of {1} to {2}")]
    public static partial LocalizedString MissionTo { get; }

    [Localized("Visit to {1}: {0}, {2}")]
    public static partial LocalizedString Visit { get; }

    [Localized("{0}, {1} session")]
    public static partial LocalizedString NumberedSession { get; }

    [Localized("{0}, session")]
    public static partial LocalizedString Session { get; }
}
