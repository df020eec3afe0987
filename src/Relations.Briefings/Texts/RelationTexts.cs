namespace Relations.Briefings;

/// <summary>Texts of the section on independence, recognition and relations.</summary>
static partial class RelationTexts
{
    [Localized("Independence, recognition and relations")]
    public static partial LocalizedString Title { get; }

    [Localized("{0} declared its independence")]
    public static partial LocalizedString Declared { get; }

    [Localized("{0} became independent")]
    public static partial LocalizedString BecameIndependent { get; }

    [Localized("{0} restored its independence")]
    public static partial LocalizedString Restored { get; }

    [Localized("{0} became independent by agreement")]
    public static partial LocalizedString Agreed { get; }

    [Localized("(from {0})")]
    public static partial LocalizedString IndependentOf { get; }

    [Localized("{0} recognized {1}")]
    public static partial LocalizedString Recognized { get; }

    [Localized("{0} recognized {1} as a state")]
    public static partial LocalizedString RecognizedState { get; }

    [Localized("{0} recognized the government of {1}")]
    public static partial LocalizedString RecognizedGovernment { get; }

    [Localized("reported as the first state to do so")]
    public static partial LocalizedString First { get; }

    [Localized("reported as the {0} state to do so")]
    public static partial LocalizedString Numbered { get; }

    [Localized("recognition withdrawn: {0}")]
    public static partial LocalizedString Withdrawn { get; }

    [Localized("Diplomatic relations were established between {0}")]
    public static partial LocalizedString Diplomatic { get; }

    [Localized("Consular relations were established between {0}")]
    public static partial LocalizedString Consular { get; }

    [Localized("Also given as the date on which diplomatic relations were established between {0}")]
    public static partial LocalizedString AlsoDiplomatic { get; }

    [Localized("Also given as the date on which consular relations were established between {0}")]
    public static partial LocalizedString AlsoConsular { get; }

    [Localized("({0})")]
    public static partial LocalizedString Mode { get; }

    [Localized("established {0}")]
    public static partial LocalizedString EstablishedOn { get; }

    [Localized("date of establishment not known")]
    public static partial LocalizedString EstablishmentUnknown { get; }

    [Localized("ended {0}")]
    public static partial LocalizedString EndedOn { get; }

    [Localized("relations interrupted")]
    public static partial LocalizedString Interrupted { get; }

    [Localized("relations ended")]
    public static partial LocalizedString Over { get; }
}
