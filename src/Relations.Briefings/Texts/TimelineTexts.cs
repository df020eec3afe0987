namespace Relations.Briefings;

/// <summary>Texts of the timeline of a pair.</summary>
static partial class TimelineTexts
{
    [Localized("Timeline.")]
    public static partial LocalizedString Lead { get; }

    [Localized("Nothing dated is on record for {0}; those years are left out.")]
    public static partial LocalizedString LeftOut { get; }

    [Localized("Turning points")]
    public static partial LocalizedString TurningPoints { get; }

    [Localized("Relations")]
    public static partial LocalizedString RelationsLane { get; }

    [Localized("{0} in {1}")]
    public static partial LocalizedString MissionLane { get; }

    [Localized("{0}, start unknown")]
    public static partial LocalizedString StartUnknown { get; }

    [Localized("Visits to {0}")]
    public static partial LocalizedString VisitsTo { get; }

    [Localized("{0} on record")]
    public static partial LocalizedString OnRecord { get; }

    [Localized("{0} on record, a dot each")]
    public static partial LocalizedString DotEach { get; }

    [Localized("{0} undated")]
    public static partial LocalizedString Undated { get; }

    [Localized("set up {0}")]
    public static partial LocalizedString SetUp { get; }

    [Localized("since {0}")]
    public static partial LocalizedString SinceDate { get; }

    [Localized("as of {0}")]
    public static partial LocalizedString AsOfDay { get; }

    [Localized("{0} squeezed")]
    public static partial LocalizedString SqueezedYears { get; }

    [Localized("Heads of mission")]
    public static partial LocalizedString HeadsLane { get; }

    [Localized("{0} declares independence")]
    public static partial LocalizedString Independence { get; }

    [Localized("{0} recognizes {1}")]
    public static partial LocalizedString Recognizes { get; }

    [Localized("Diplomatic relations established")]
    public static partial LocalizedString Established { get; }

    [Localized("Relations resumed")]
    public static partial LocalizedString Resumed { get; }

    [Localized("Relations ended")]
    public static partial LocalizedString Ended { get; }

    [Localized("{0} opens")]
    public static partial LocalizedString Opens { get; }

    [Localized("{0} session")]
    public static partial LocalizedString NumberedSession { get; }

    [Localized("Session")]
    public static partial LocalizedString SessionWord { get; }

    [Localized("Also marked: {0}.")]
    public static partial LocalizedString AlsoMarked { get; }

    [Localized("head of state or government")]
    public static partial LocalizedString LegendHead { get; }

    [Localized("minister or speaker")]
    public static partial LocalizedString LegendMinister { get; }

    [Localized("some day in this span")]
    public static partial LocalizedString LegendPill { get; }

    [Localized("date inferred, not stated")]
    public static partial LocalizedString LegendInferred { get; }

    [Localized("uncertain or approximate")]
    public static partial LocalizedString LegendDoubtful { get; }

    [Localized("still so on the as-of day")]
    public static partial LocalizedString LegendArrow { get; }

    [Localized("beginning not known")]
    public static partial LocalizedString LegendUnknown { get; }

    [Localized("relations broken")]
    public static partial LocalizedString LegendBroken { get; }

    [Localized("years left out: nothing dated")]
    public static partial LocalizedString LegendBreak { get; }

    [Localized("years squeezed together")]
    public static partial LocalizedString LegendSqueezed { get; }

    [Localized("Timeline of relations between {0} and {1}, {2}.")]
    public static partial LocalizedString AltTitle { get; }
}
