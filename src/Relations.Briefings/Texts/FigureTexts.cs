namespace Relations.Briefings;

/// <summary>Texts of the figures.</summary>
static partial class FigureTexts
{
    [Localized("Timeline")]
    public static partial LocalizedString Timeline { get; }

    [Localized("Consular relations")]
    public static partial LocalizedString Consular { get; }

    [Localized("Missions")]
    public static partial LocalizedString Missions { get; }

    [Localized("Events")]
    public static partial LocalizedString Events { get; }

    [Localized("Disputes")]
    public static partial LocalizedString Disputes { get; }

    [Localized("recognized")]
    public static partial LocalizedString Recognized { get; }

    [Localized("withdrawn")]
    public static partial LocalizedString Withdrawn { get; }

    [Localized("established")]
    public static partial LocalizedString Established { get; }

    [Localized("established")]
    public static partial LocalizedString Founded { get; }

    [Localized("also given as established")]
    public static partial LocalizedString AlsoEstablished { get; }

    [Localized("ended")]
    public static partial LocalizedString Ended { get; }

    [Localized("opened")]
    public static partial LocalizedString Opened { get; }

    [Localized("closed")]
    public static partial LocalizedString Closed { get; }

    [Localized("signed")]
    public static partial LocalizedString Signed { get; }

    [Localized("in force")]
    public static partial LocalizedString InForce { get; }

    [Localized("terminated")]
    public static partial LocalizedString Terminated { get; }

    [Localized("{0} {0|date|dates}")]
    public static partial LocalizedString Dates { get; }

    [Localized("What is dated, by kind")]
    public static partial LocalizedString TimelineCaption { get; }

    [Localized(
        "Diamond: one day; bar: what lasted; bracket: some day within it, which is not known; arrow: still going on; question mark: an end that is not known; hollow or dashed: inferred, doubtful or estimated."
    )]
    public static partial LocalizedString Legend { get; }

    [Localized("Grades of the missions over time")]
    public static partial LocalizedString GradesCaption { get; }
}
